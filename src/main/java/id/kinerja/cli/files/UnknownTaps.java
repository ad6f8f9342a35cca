package id.kinerja.cli.files;

/** Taps of terminals that belong to nobody known: so many lines, of so many PINs. */
public record UnknownTaps(int lines, int pins) {}
