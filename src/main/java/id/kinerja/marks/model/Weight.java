package id.kinerja.marks.model;

import id.kinerja.shared.Percent;

/** One share of a split: so many per cent go by this mark. */
public record Weight(String code, String label, Percent percent, Mark mark) {}
