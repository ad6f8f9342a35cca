package id.kinerja.allowance;

import id.kinerja.marks.model.Measures;
import id.kinerja.marks.model.PayBasis;
import id.kinerja.organization.Entered;
import id.kinerja.shared.PersonId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the pay of people rests on besides their class, and the measures that were given for a month. */
@Service
public class PayFacts {

    private final PayRepository pay;

    PayFacts(PayRepository pay) {
        this.pay = pay;
    }

    /** Whoever has nothing of his own is not in the answer. */
    public Map<PersonId, PayBasis> bases(Collection<PersonId> people, YearMonth month) {
        return pay.bases(people.stream().map(PersonId::id).toList(), month);
    }

    /** Whoever was given no measure is not in the answer. */
    public Map<PersonId, Measures> measures(Collection<PersonId> people, YearMonth month) {
        return pay.measures(people.stream().map(PersonId::id).toList(), month).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, given -> GivenMeasures.read(given.getValue())));
    }

    /** The measures that one person was given for a month. */
    public record Given(PersonId person, Measures measures) {}

    /** Whether somebody gives zakat from a month on; chosen by himself where nobody else is named. */
    public record ZakatChoice(
            YearMonth from,
            boolean pays,
            @Nullable String reason,
            @Nullable String by,
            Instant at) {}

    /** Everything that was chosen, by the month from which it holds, latest first; for whoever decides himself who may see it. */
    public List<ZakatChoice> zakatChoices(PersonId person) {
        return pay.zakatChoices(person);
    }

    /** From the first day of a month on; whoever chooses for himself need not say why. */
    public void chooseZakat(Entered entered, boolean pays) {
        pay.choose(entered, pays);
    }

    public void addBases(Map<PersonId, PayBasis> bases, YearMonth from) {
        pay.addBases(bases, from);
    }

    /** Keeps measures for a month, with who gave them and why. */
    public void addMeasures(List<Given> given, YearMonth month, PersonId giver, String reason) {
        pay.addMeasures(given, month, giver, reason);
    }
}
