package id.kinerja.intake;

import id.kinerja.shared.TextKey;

/** Why a file as a whole cannot be taken in, and what to do instead. */
public enum IntakeRefusal implements TextKey {
    EMPTY_FILE,
    TOO_LARGE,
    TOO_MANY_ROWS,
    TOO_MANY_CELLS,
    TOO_MANY_TEXTS,
    BOMB,
    OUTSIDE_SHEET,
    OLD_EXCEL,
    WEB_PAGE,
    NO_SPREADSHEET,
    BROKEN,
    BROKEN_CSV,
    NO_LIST,
    NOTHING_TO_DO,
    STILL_PROBLEMS,
    NOT_CONFIRMED,
    BOOKS_CHANGED,
    BUSY
}
