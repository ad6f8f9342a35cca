package id.kinerja.personnel.web;

import id.kinerja.frame.web.Page;
import id.kinerja.personnel.AccountDesk.Owner;

/** Opening somebody's account, or giving him a new first password. */
public record PersonAccountPage(Owner owner) implements Page {

    public String person() {
        return "/people/" + owner.nip();
    }
}
