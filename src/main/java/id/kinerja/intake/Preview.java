package id.kinerja.intake;

import id.kinerja.intake.model.Matching;
import id.kinerja.intake.model.Plan;

/** A list held against the books: how it was read, what it would do, and the mark by which that is known again. */
public record Preview(String fileName, String digest, Matching matching, Plan plan, String mark) {}
