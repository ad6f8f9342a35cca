package id.kinerja.payslips.web;

import id.kinerja.shared.TextKey;

/** The words that a slip carries on paper besides its lines. */
public enum SlipPageText implements TextKey {
    EVENTS,
    LOGS,
    LOGS_SUBMITTED,
    LOGS_REJECTED,
    CREDITS,
    MINUTES_LOST,
    OTHER_DAYS,
    TITLE,
    MONTH,
    BACK,
    PRINT,
    COPY,
    NAME,
    NIP,
    POSITION,
    POSITION_OF_CLASS,
    RANK,
    UNIT,
    PRESENCE,
    PRESENCE_DAYS,
    CAPTION,
    LINE,
    CALCULATION,
    AMOUNT,
    GROSS,
    NET,
    CEILING,
    BASIS,
    CLOSED,
    DIGEST,
    OFFICE,
    SIGNATURE,
    NOT_ISSUED_TITLE,
    NOT_ISSUED,
    NOT_ISSUED_REOPENED,
    NOT_ISSUED_UNREADY,
    TO_ALLOWANCE
}
