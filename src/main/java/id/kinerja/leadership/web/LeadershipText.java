package id.kinerja.leadership.web;

import id.kinerja.shared.TextKey;

/** The words of who stands in for whom, and of one's own people. */
public enum LeadershipText implements TextKey {
    TITLE,
    LEAD,
    OWN,
    STANDING_IN,
    BY_DELEGATION,
    NOBODY,
    STAND_INS,
    DECIDED_BY,
    DECIDED_BY_DELEGATE,
    ACTS_FOR,
    ACTS_VACANT,
    DELEGATE_OF,
    ACTED_FOR_BY,
    DELEGATED_TO
}
