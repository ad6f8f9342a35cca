package id.kinerja.monthend.web;

import id.kinerja.shared.TextKey;

/** The words of a closed month. */
public enum ClosedMonthText implements TextKey {
    TITLE,
    DONE,
    DONE_NEXT,
    BY,
    GROSS,
    NET,
    SLIPS,
    OF,
    RULE,
    SEALS,
    SEALS_MEAN,
    FACTS_SEAL,
    RESULT_SEAL,
    DAYS,
    CAPTION,
    NAME,
    PAID,
    SUM,
    NO_SLIP,
    REOPEN_TITLE,
    REOPEN_MEANS,
    REASON,
    REASON_HINT,
    REOPEN,
    CITY_REOPENS
}
