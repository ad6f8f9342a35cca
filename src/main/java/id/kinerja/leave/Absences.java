package id.kinerja.leave;

import id.kinerja.leave.model.Absence;
import id.kinerja.shared.PersonId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The documents that excuse people: leave, sickness, duty travel, training. */
@Service
public class Absences {

    private final AbsenceRepository absences;

    Absences(AbsenceRepository absences) {
        this.absences = absences;
    }

    /** Those that reach into the month, also from before and beyond it. */
    public Map<PersonId, List<Absence>> reaching(Collection<PersonId> people, YearMonth month) {
        return absences.between(people.stream().map(PersonId::id).toList(), month.atDay(1), month.atEndOfMonth());
    }

    /** One person's absence with the number of the document that grants it. */
    public record Documented(PersonId person, Absence absence, String document) {}

    /** The document that excuses the person on this day, if there is one. */
    public Optional<Documented> on(PersonId person, LocalDate date) {
        return absences.on(person, date);
    }

    /** Takes granted absences into the books; one that overlaps another of the same person is refused with all the rest. */
    public void add(Stream<Documented> granted) {
        absences.add(granted);
    }
}
