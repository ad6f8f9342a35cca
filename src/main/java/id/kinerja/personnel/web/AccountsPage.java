package id.kinerja.personnel.web;

import id.kinerja.frame.web.Page;
import id.kinerja.organization.model.Unit;
import id.kinerja.personnel.AccountDesk;
import id.kinerja.shared.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many people of a unit wait for their accounts, and the way to open the next of them. */
public record AccountsPage(List<Unit> choices, @Nullable UnitId chosen, int waiting) implements Page {

    static String path(UnitId unit) {
        return "/people/accounts?unit=" + unit.id();
    }

    public boolean isChosen(Unit unit) {
        return unit.id().equals(chosen);
    }

    public int next() {
        return Math.min(waiting, AccountDesk.MOST);
    }
}
