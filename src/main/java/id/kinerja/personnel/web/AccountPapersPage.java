package id.kinerja.personnel.web;

import id.kinerja.frame.web.Page;
import id.kinerja.personnel.AccountDesk.Paper;
import java.util.List;

/** First passwords to be printed, cut apart and handed over; this page is their only copy. */
public record AccountPapersPage(List<Paper> papers, String back, int rest) implements Page {}
