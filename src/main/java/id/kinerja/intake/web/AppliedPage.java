package id.kinerja.intake.web;

import id.kinerja.intake.Run;
import id.kinerja.shared.web.Page;

/** What became of a list that was applied. */
public record AppliedPage(Run run) implements Page {}
