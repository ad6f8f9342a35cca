package id.kinerja.payslips.written;

import id.kinerja.shared.Codes;

/**
 * The keys of written facts, in the order in which they stand. A blank fact has no key. Lists are sorted by what is
 * written in them, the day first.
 */
enum FactKey {
    /** The version of this format; another one shall have a reader of its own beside this. */
    V,
    MONTH,
    NIP,
    NAME,
    UNIT,
    POSITION,
    JOB_CLASS,
    RANK,
    EMPLOYMENT,
    AMOUNT,
    EFFECTIVE_MINUTES,
    /** Rupiah by criterion: {@code {"workload":2000000}}. */
    CRITERIA,
    TRAITS,
    /** Shifts as {@code ["2026-10-01","07:30","16:00"]}; an end not after the start is on the next day. */
    SCHEDULE,
    /** {@code ["2026-10-15",9,"Dinas B"]}. */
    PLACEMENTS,
    /** Times to the second, each as often as it was tapped. */
    PUNCHES,
    /** First day, kind and last day: {@code ["2026-10-05","annual","2026-10-07"]}. */
    ABSENCES,
    /** {@code ["2026-10-01",120,"verified"]}. */
    WORK_LOGS,
    /** {@code ["2026-10-05","roll_call","attended"]}. */
    ROLL_CALLS,
    PREDICATE,
    ASSESSED_SUBORDINATES,
    /** Numbers by kind, exact: {@code {"attendance":"96.5","behaviour":"21/22"}}. */
    MEASURES,
    /** The day it begins, level and months: {@code ["2026-09-15","light",3]}. */
    SANCTIONS;

    static final int VERSION = 1;

    String word() {
        return Codes.of(this);
    }
}
