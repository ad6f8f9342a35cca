package id.kinerja.roles.web;

import id.kinerja.frame.web.KeptForm;
import id.kinerja.frame.web.Page;
import id.kinerja.organization.HeldRole;
import id.kinerja.shared.Message;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** One role with its whole story, and the way to end it. */
public record RolePage(
        HeldRole held,
        List<HeldRole.Ending> endings,
        LocalDate today,
        ZoneId zone,
        boolean mayEnd,
        KeptForm kept,
        Map<String, Message> errors)
        implements Page {

    public String ending() {
        return "/roles/" + held.id() + "/ending";
    }

    RolePage refusing(KeptForm typed, Map<String, Message> wrong) {
        return new RolePage(held, endings, today, zone, mayEnd, typed, wrong);
    }
}
