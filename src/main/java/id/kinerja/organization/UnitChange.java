package id.kinerja.organization;

import id.kinerja.shared.TextKey;

/** What can happen to a unit. */
public enum UnitChange implements TextKey {
    CREATED,
    RENAMED,
    MOVED,
    CLOSED
}
