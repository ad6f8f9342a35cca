package id.kinerja.accounts.web;

import id.kinerja.accounts.AccountDesk.Paper;
import id.kinerja.frame.web.Page;
import java.util.List;

/** First passwords to be printed, cut apart and handed over; this page is their only copy. */
public record AccountPapersPage(List<Paper> papers, String back, int rest) implements Page {}
