package id.kinerja.personnel.web;

import id.kinerja.personnel.AccountDesk.Owner;
import id.kinerja.shared.web.Page;

/** Opening somebody's account, or giving him a new first password. */
public record PersonAccountPage(Owner owner) implements Page {

    public String person() {
        return "/people/" + owner.nip();
    }
}
