package id.kinerja.home.web;

import id.kinerja.shared.TextKey;

/** What waits for officers, in a sentence each. */
enum DeskText implements TextKey {
    WITHOUT_ACCOUNT,
    WITHOUT_CLASS,
    VACANT,
    MONTH_TO_CLOSE,
    MONTH_OPEN,
    WHO_IS_WHERE,
    NOTHING,
    CITY_WITHOUT_ACCOUNT,
    CITY_WITHOUT_CLASS,
    CITY_VACANT,
    CLOSED,
    GOVERNMENT_CHART,
    TO_PAY,
    PAY_REOPENED,
    PAY_LATER,
    CHAIN_WHOLE,
    CHAIN_BROKEN,
    CHAIN_UNKNOWN,
    INSTALLATION,
    PERIODS_TO_SET,
    ACTS_FOR,
    DELEGATE_OF,
    ACTED_FOR_BY,
    DELEGATED_TO
}
