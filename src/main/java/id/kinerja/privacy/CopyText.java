package id.kinerja.privacy;

import id.kinerja.shared.TextKey;

/** What stands in a copy of what is held about a person, and how its files are called. */
enum CopyText implements TextKey {
    READ_FIRST,
    PAGE,
    BOOK,
    TITLE,
    ABOUT,
    GIVEN_BY_ITSELF,
    GIVEN_BY,
    GIVEN_BY_CONSOLE,
    FOR_EYES,
    FOR_SHEETS,
    FOR_MACHINES,
    LEFT_OUT,
    CONTENTS,
    LEFT_EMPTY,
    NOTHING_HELD,
    FROM,
    PART,
    ROWS,
    SINCE,
    UNTIL,
    SINCE_EVER,
    UNTIL_NOW,
    IN_JSON,
    IN_PAGE,
    PICTURE
}
