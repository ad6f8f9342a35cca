package id.kinerja.personnel;

import org.jspecify.annotations.Nullable;

/** The family status by which income tax is withheld (PTKP, such as {@code K/2}), and the taxpayer's number if known. */
public record TaxStatus(String status, @Nullable String npwp) {}
