package id.kinerja.cli.office;

import id.kinerja.shared.TextKey;

/** What the commands on the database say. */
enum OfficeText implements TextKey {
    NOT_A_MONTH,
    OUTPUT_NOT_A_FOLDER,
    NOT_WRITABLE,
    EXPORTED,
    PROVEN,
    DIFFERS,
    DIFFERING_NIPS,
    ALL_WHOLE,
    NOT_WHOLE,
    NO_CLOSED_MONTH,
    GRANTED,
    OPERATOR,
    MONTH_TAKEN,
    CHAIN_WHOLE,
    CHAIN_BROKEN,
    DAYS_OUT_OF_RANGE,
    NO_SUCH_ACCOUNT,
    SECOND_FACTOR_REMOVED
}
