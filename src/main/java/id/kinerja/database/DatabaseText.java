package id.kinerja.database;

import id.kinerja.shared.TextKey;

/** What can keep the database from serving, and the one thing worth knowing when it serves. */
enum DatabaseText implements TextKey {
    ALREADY_RUNNING,
    NOT_READY,
    STILL_RUNNING,
    OTHER_VERSION,
    NOT_DATA,
    NO_PASSWORD,
    DISK_FULL,
    NOT_WRITABLE,
    NOT_REACHABLE,
    OF_ANOTHER_USER,
    UNKNOWN_MACHINE,
    NO_PROGRAM,
    NOT_STARTED,
    FAILED,
    NOT_AN_ADDRESS,
    NO_USER,
    UNREACHABLE,
    SIGN_IN_REFUSED,
    NO_SUCH_DATABASE,
    TOO_OLD,
    NOT_CONNECTED,
    INTERRUPTED,
    KEPT_ELSEWHERE
}
