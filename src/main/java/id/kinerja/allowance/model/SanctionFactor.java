package id.kinerja.allowance.model;

import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.discipline.model.Sanction;
import id.kinerja.marks.model.Judged;
import id.kinerja.marks.model.Lack;
import id.kinerja.marks.model.Marked;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.marks.model.Term;
import id.kinerja.shared.LegalBasis;
import id.kinerja.shared.Message;
import id.kinerja.shared.Percent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A disciplinary sanction in force pays a part, by its level; a level that the policy does not price stops the slip. */
public record SanctionFactor(Map<Sanction.Level, Percent> percents, LegalBasis basis) implements FactorStep {

    @Override
    public Payslip write(PersonMonth person, Judged judged, Payslip soFar) {
        var slip = soFar;
        for (var level : person.sanctionLevels()) {
            var percent = percents.get(level);
            slip = slip.with(
                    new Marked(Term.percent(percent), List.of(Message.of(SlipText.SANCTION, level, percent, basis))));
        }
        return slip;
    }

    @Override
    public Stream<Message> lacks(PersonMonth person, AttendanceMonth days) {
        return person.sanctionLevels().stream()
                .filter(level -> !percents.containsKey(level))
                .map(level -> Message.of(Lack.SANCTION_WITHOUT_FACTOR, level));
    }
}
