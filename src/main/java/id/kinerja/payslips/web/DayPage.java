package id.kinerja.payslips.web;

import id.kinerja.frame.web.Page;

/** One day as a page of its own. */
public record DayPage(ShownMonth shown, DayFragment day) implements Page {}
