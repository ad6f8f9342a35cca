package id.kinerja.identity.web;

import id.kinerja.frame.web.Page;
import java.util.List;

/** The codes for paper, shown this once. */
public record RecoveryCodesPage(List<String> codes) implements Page {}
