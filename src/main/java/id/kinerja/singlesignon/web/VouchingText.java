package id.kinerja.singlesignon.web;

import id.kinerja.shared.TextKey;

/** The words of the way in by a government's own account. */
public enum VouchingText implements TextKey {
    SIGN_IN,
    ONWARD,
    LEAVING
}
