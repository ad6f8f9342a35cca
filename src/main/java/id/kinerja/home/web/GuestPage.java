package id.kinerja.home.web;

import id.kinerja.frame.web.Page;
import id.kinerja.home.web.TodayPage.Notice;
import java.util.List;

/** The first page of somebody who is no employee, such as an auditor from outside: what waits for him, and his ways. */
public record GuestPage(String name, List<Notice> tasks) implements Page {}
