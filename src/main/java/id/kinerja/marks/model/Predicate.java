package id.kinerja.marks.model;

import id.kinerja.shared.TextKey;

/** The predicate of performance (PermenPANRB 6/2022), from very good to very poor. */
public enum Predicate implements TextKey {
    VERY_GOOD,
    GOOD,
    NEEDS_IMPROVEMENT,
    POOR,
    VERY_POOR
}
