package id.kinerja.intake;

import id.kinerja.shared.TextKey;
import java.util.EnumSet;
import java.util.Set;

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
    BOOKS_CHANGED;

    private static final Set<IntakeRefusal> FILES = EnumSet.range(EMPTY_FILE, NO_LIST);

    /** Whether it is the file itself, which will be no other when it is looked at again. */
    public static boolean isOfTheFile(TextKey why) {
        return FILES.contains(why);
    }
}
