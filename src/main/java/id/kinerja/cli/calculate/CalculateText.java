package id.kinerja.cli.calculate;

import id.kinerja.shared.TextKey;

/** What {@code calculate} says of its own: outcomes, wrong usage, and the headings of a slip in the terminal. */
enum CalculateText implements TextKey {
    MONTH_WRITTEN,
    UNKNOWN_TAPS,
    UNKNOWN_TAPS_OF,
    NO_TAPS,
    NOT_WRITABLE,
    PROGRESS,
    NOT_A_MONTH,
    NO_INPUT_FOLDER,
    INPUT_IS_OUTPUT,
    OUTPUT_NOT_A_FOLDER,
    OUTPUT_OR_EXPLAIN,
    NOT_IN_INPUT,
    SLIP_HEAD,
    SLIP_POLICY,
    SLIP_UNREADY,
    SLIP_GROSS,
    SLIP_CEILING,
    SLIP_NET,
    SLIP_BASIS
}
