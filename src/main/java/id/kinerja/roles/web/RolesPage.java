package id.kinerja.roles.web;

import id.kinerja.organization.HeldRole;
import id.kinerja.shared.web.Page;
import java.time.LocalDate;
import java.util.List;

/** Who holds which role, for what, since when and until when; those that are over stand by themselves. */
public record RolesPage(List<HeldRole> all, LocalDate today, boolean showsOver, boolean mayGrant) implements Page {

    public List<HeldRole> shown() {
        return all.stream().filter(one -> one.isOver(today) == showsOver).toList();
    }

    /** How many stand on the other page. */
    public long count(boolean over) {
        return all.stream().filter(one -> one.isOver(today) == over).count();
    }

    /** Whether it was given for days that have not come. */
    public boolean isToCome(HeldRole one) {
        return one.from().isAfter(today);
    }
}
