package id.kinerja.allowance.model;

import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.discipline.model.DisciplinePolicy;
import id.kinerja.marks.model.Lack;
import id.kinerja.marks.model.MeasureKind;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.performance.model.ProductivityPolicy;
import id.kinerja.shared.LegalBasis;
import id.kinerja.shared.Message;
import id.kinerja.shared.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One government's rule for the monthly allowance, one dated version: discipline, productivity and the steps of pay. */
public record Policy(
        String id,
        LocalDate effectiveFrom,
        LegalBasis basis,
        DisciplinePolicy discipline,
        ProductivityPolicy productivity,
        AllowancePolicy allowance) {

    /** The scale of a measure that no step sets. */
    public static final Ratio WHOLE_SCALE = Ratio.of(100);

    /** Why this person cannot be calculated; empty for one who is ready. */
    public List<Message> lacks(PersonMonth person, AttendanceMonth days) {
        var reasons = new ArrayList<Message>();
        if (person.schedule() == null) {
            reasons.add(Message.of(Lack.NO_SCHEDULE));
        } else if (days.workingDays().isEmpty()) {
            reasons.add(Message.of(Lack.NO_WORKING_DAY));
        }
        allowance.lacks(person, days).distinct().forEach(reasons::add);
        return List.copyOf(reasons);
    }

    /** The highest value that a measure may have under this policy: 100, unless a step has a scale of its own. */
    public Ratio scaleOf(MeasureKind kind) {
        return allowance.scales().getOrDefault(kind, WHOLE_SCALE);
    }
}
