package id.kinerja.monthend.web;

import id.kinerja.frame.web.Page;

/** The same day on a page of its own, for whoever has no script. */
public record DayStoryPage(DayStoryFragment story) implements Page {}
