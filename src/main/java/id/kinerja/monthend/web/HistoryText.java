package id.kinerja.monthend.web;

import id.kinerja.shared.TextKey;

/** The words of what happened to a month. */
public enum HistoryText implements TextKey {
    TITLE,
    CLOSED,
    REOPENED,
    SUMS
}
