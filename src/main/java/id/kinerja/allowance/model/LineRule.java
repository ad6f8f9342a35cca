package id.kinerja.allowance.model;

import id.kinerja.shared.LegalBasis;
import id.kinerja.shared.Rounding;

/** What the policy says of a line: its code, its label on paper, how it is rounded, and the article. */
public record LineRule(String code, String label, Rounding rounding, LegalBasis basis) {}
