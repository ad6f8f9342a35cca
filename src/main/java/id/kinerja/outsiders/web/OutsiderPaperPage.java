package id.kinerja.outsiders.web;

import id.kinerja.frame.web.Page;
import id.kinerja.outsiders.Outsiders.Paper;

/** The first password of a person without a NIP, shown once to be handed over on paper. */
public record OutsiderPaperPage(Paper paper) implements Page {}
