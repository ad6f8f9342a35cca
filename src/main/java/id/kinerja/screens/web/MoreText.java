package id.kinerja.screens.web;

import id.kinerja.shared.TextKey;

/** The words of the page with all ways to go. */
public enum MoreText implements TextKey {
    PLACES,
    YOURS,
    ACCOUNT,
    COMPONENTS,
    COMPONENTS_NOTE,
    APP,
    APP_WAY
}
