package id.kinerja.accounts.web;

import id.kinerja.accounts.AccountDesk;
import id.kinerja.frame.web.Page;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many people of a unit wait for their accounts or have never come in, and the way to serve the next of them. */
public record AccountsPage(List<Unit> choices, @Nullable Chosen chosen, List<AccountDesk.Gap> gaps) implements Page {

    /**
     * The unit; how many have no account, who the next of them are, and how many come later, how many first passwords made before then were never used, and the key by which
     * a form makes passwords once.
     */
    public record Chosen(
            UnitId unit,
            int waiting,
            List<AccountDesk.Newcomer> people,
            AccountDesk.Later later,
            int unused,
            Instant before,
            UUID key) {

        /** So many are served at once. */
        public static int next(int all) {
            return Math.min(all, AccountDesk.MOST);
        }
    }

    public static String path(UnitId unit) {
        return "/people/accounts?unit=" + unit.id();
    }

    public boolean isChosen(Unit unit) {
        return chosen != null && unit.id().equals(chosen.unit());
    }
}
