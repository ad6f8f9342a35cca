package id.kinerja.outsiders.web;

import id.kinerja.frame.web.Page;
import id.kinerja.outsiders.Outsider;
import java.time.LocalDate;
import java.util.List;

/** Everybody who is in the books without a NIP, whether he belongs to the office today or not. */
public record OutsidersPage(List<Outsider> rows, LocalDate today, boolean mayAdd) implements Page {

    public boolean isToCome(Outsider one) {
        return one.entry() != null && one.entry().from().isAfter(today);
    }
}
