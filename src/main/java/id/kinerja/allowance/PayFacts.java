package id.kinerja.allowance;

import id.kinerja.marks.model.Measures;
import id.kinerja.marks.model.PayBasis;
import id.kinerja.shared.PersonId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
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
}
