package id.kinerja.marks.model;

/** Where a mark comes from: from days and logs alone, or from a given measure where there is one. */
public enum Source {
    COMPUTED,
    COMPUTED_UNLESS_GIVEN
}
