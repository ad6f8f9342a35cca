package id.kinerja.zakat.web;

import id.kinerja.shared.TextKey;

/** The words of the pages of zakat. */
public enum ZakatText implements TextKey {
    TITLE,
    LEAD,
    NOW_GIVES,
    NOW_GIVES_NOT,
    NOTHING_TAKEN,
    HOLDS,
    HOLDS_TAKEN_OVER,
    NO_RULE,
    RULE_WITHOUT,
    RULE,
    RULE_LESS,
    TAX,
    CONTRIBUTION,
    ZAKAT,
    NISAB,
    ENTERED,
    CHOOSE,
    CHOOSE_LEAD,
    WISH,
    MONTH,
    HISTORY,
    NONE,
    FROM,
    FROM_TO,
    ONE_MONTH,
    BY_HIMSELF,
    BY,
    DONE
}
