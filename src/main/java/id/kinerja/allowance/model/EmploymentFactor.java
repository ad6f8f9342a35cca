package id.kinerja.allowance.model;

import id.kinerja.marks.model.Judged;
import id.kinerja.marks.model.Marked;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.marks.model.Term;
import id.kinerja.organization.model.Employment;
import id.kinerja.shared.LegalBasis;
import id.kinerja.shared.Message;
import id.kinerja.shared.Percent;
import java.util.List;

/** Those employed in one way are paid a part: candidates (CPNS) until they are permanent. */
public record EmploymentFactor(Employment employment, Percent percent, LegalBasis basis) implements FactorStep {

    @Override
    public Payslip write(PersonMonth person, Judged judged, Payslip soFar) {
        return person.employee().employment() == employment
                ? soFar.with(new Marked(
                        Term.percent(percent), List.of(Message.of(SlipText.EMPLOYMENT, employment, percent, basis))))
                : soFar;
    }
}
