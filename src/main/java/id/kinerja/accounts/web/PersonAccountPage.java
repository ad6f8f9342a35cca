package id.kinerja.accounts.web;

import id.kinerja.accounts.AccountDesk.Owner;
import id.kinerja.frame.web.Page;
import java.util.UUID;

/** Opening somebody's account, or giving him a new first password; a form with this key does so once. */
public record PersonAccountPage(Owner owner, UUID key) implements Page {

    public String person() {
        return "/people/" + owner.nip();
    }
}
