package id.kinerja.allowance.model;

import id.kinerja.attendance.model.AttendanceMonth;
import id.kinerja.marks.model.MeasureKind;
import id.kinerja.marks.model.PersonMonth;
import id.kinerja.shared.Ratio;
import java.util.Map;

/** A step that makes gross. */
public sealed interface GrossStep extends Step
        permits FactorStep, Share, DisciplineShare, Deductions, Criteria, PersonCriteria, WholeMonthLeave {

    /** What it pays for full marks: the steps together make the person's ceiling. */
    default Ratio ceiling(PersonMonth person, Ratio amount) {
        return Ratio.ZERO;
    }

    /** The scales of measures that it sets, highest value by kind. */
    default Map<MeasureKind, Ratio> scales() {
        return Map.of();
    }

    /** Whether this step stands instead of the other steps of gross for this person and month. */
    default boolean replacesGross(PersonMonth person, AttendanceMonth days) {
        return false;
    }
}
