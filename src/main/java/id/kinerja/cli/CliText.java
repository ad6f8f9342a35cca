package id.kinerja.cli;

import id.kinerja.shared.TextKey;

/** What the command line says of its own: outcomes, wrong usage, headings. */
public enum CliText implements TextKey {
    MONTH_WRITTEN,
    UNKNOWN_TAPS,
    NOT_WRITABLE,
    PROGRESS,
    NOT_A_MONTH,
    NO_INPUT_FOLDER,
    INPUT_IS_OUTPUT,
    OUTPUT_NOT_A_FOLDER,
    OUTPUT_OR_EXPLAIN,
    NO_SUCH_POLICY,
    NO_POLICY_FILE,
    POLICY_UNREADABLE,
    NOT_IN_INPUT,
    POLICY_CORRECT,
    POLICY_LINES,
    SLIP_HEAD,
    SLIP_POLICY,
    SLIP_UNREADY,
    SLIP_GROSS,
    SLIP_CEILING,
    SLIP_NET,
    SLIP_BASIS
}
