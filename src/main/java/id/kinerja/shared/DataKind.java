package id.kinerja.shared;

/** Data about persons that are kept for a time; the names stand in tables for ever, so none is ever renamed. */
public enum DataKind implements TextKey {
    FILE_LOOKS(365),
    DOOR_NEWS(90),
    ADDRESSES(90),
    ACCOUNT_CHANGES(365),
    TOKENS(30),
    RECOVERY_CODES(30),
    WRONG_PASSWORDS(1),
    SESSIONS(1),
    LIST_UPLOADS(1),
    PHOTOS_OF_LEAVERS(1);

    private final int leastDays;

    DataKind(int leastDays) {
        this.leastDays = leastDays;
    }

    /** A shorter time would take from the auditor what he has not had the time to read. */
    public int leastDays() {
        return leastDays;
    }
}
