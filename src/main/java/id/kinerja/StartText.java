package id.kinerja;

import id.kinerja.shared.TextKey;

/** What the terminal says while the house is opened, and why it stays shut. */
enum StartText implements TextKey {
    HELP,
    UNKNOWN_OPTION,
    NO_VALUE,
    NOT_A_PORT,
    STARTING,
    FOUNDING,
    READY,
    CAST,
    PART,
    WHO,
    SIGN_IN,
    STOPPED,
    PORT_TAKEN,
    NO_SUCH_ADDRESS,
    NEWER_TABLES,
    OTHER_TABLES,
    DISK_FULL,
    LOG_NOT_WRITABLE,
    FAILED
}
