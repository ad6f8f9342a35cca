package id.kinerja.cli.policy;

import id.kinerja.shared.TextKey;

/** What the command line says about the policy that it was given. */
public enum PolicyText implements TextKey {
    NO_SUCH_POLICY,
    MISSING_FILE,
    UNREADABLE,
    NOT_UTF_8,
    CORRECT,
    LINES
}
