package id.kinerja.discipline;

import id.kinerja.discipline.model.Sanction;
import id.kinerja.shared.PersonId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The disciplinary sanctions that officials decided (PP 94/2021). */
@Service
public class Sanctions {

    private final SanctionRepository sanctions;

    Sanctions(SanctionRepository sanctions) {
        this.sanctions = sanctions;
    }

    /** Those in force in the month. */
    public Map<PersonId, List<Sanction>> inForce(Collection<PersonId> people, YearMonth month) {
        return sanctions.begunUpTo(people.stream().map(PersonId::id).toList(), month.atEndOfMonth()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .filter(sanction -> sanction.isInForce(month))
                                .toList()));
    }

    /** A sanction that an official decided, with the number of the decree. */
    public record Decided(PersonId person, Sanction sanction, String document) {}

    /** Keeps decided sanctions; the same one again changes nothing. */
    @Transactional
    public void add(List<Decided> decided) {
        decided.forEach(sanctions::add);
    }
}
