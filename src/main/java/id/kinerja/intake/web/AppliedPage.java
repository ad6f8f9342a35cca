package id.kinerja.intake.web;

import id.kinerja.frame.web.Page;
import id.kinerja.intake.Run;

/** What became of a list that was applied. */
public record AppliedPage(Run run) implements Page {}
