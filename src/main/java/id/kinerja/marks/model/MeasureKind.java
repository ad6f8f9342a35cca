package id.kinerja.marks.model;

import id.kinerja.shared.TextKey;

/** The measures that are given to the calculation instead of being computed from facts. */
public enum MeasureKind implements TextKey {
    PREDICATE,
    BEHAVIOUR,
    CREATIVITY,
    PRODUCTIVITY,
    ATTENDANCE,
    BUDGET_ABSORPTION,
    ASSESSED_SUBORDINATES,
    LEAVE_MONTH
}
