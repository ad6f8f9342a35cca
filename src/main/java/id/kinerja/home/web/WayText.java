package id.kinerja.home.web;

import id.kinerja.shared.TextKey;

/** The ways to go, in a word. */
enum WayText implements TextKey {
    TODAY,
    PRESENCE,
    ALLOWANCE,
    UNIT,
    MONTH,
    ROLES,
    TRAIL,
    CHART,
    MINE,
    PEOPLE,
    LIST,
    PRIVACY
}
