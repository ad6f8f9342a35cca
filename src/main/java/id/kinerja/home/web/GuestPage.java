package id.kinerja.home.web;

import id.kinerja.frame.web.Page;

/** The first page of somebody who is no employee, such as an auditor from outside. */
public record GuestPage(String name) implements Page {}
