package id.kinerja.roles.web;

import id.kinerja.forms.web.ChoicesFragment;
import id.kinerja.frame.web.KeptForm;
import id.kinerja.frame.web.Page;
import id.kinerja.organization.model.Unit;
import id.kinerja.shared.Message;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The form by which somebody is given a role. */
public record NewRolePage(
        List<Unit> agencies, LocalDate today, KeptForm kept, Map<String, Message> errors, ChoicesFragment found)
        implements Page {

    public List<Role> roles() {
        return List.of(Role.values());
    }

    /** What the fields ask, by their names, so that the summary tells which of them it means. */
    public Map<String, TextKey> labels() {
        return Map.of(
                "who", RoleText.WHO,
                "role", RoleText.ROLE,
                "agency", RoleText.AGENCY,
                "from", RoleText.FROM,
                "last", RoleText.LAST,
                "reason", RoleText.REASON);
    }

    public boolean isChosen(Role role) {
        return kept.value("role").equals(role.name());
    }

    public boolean isChosen(Unit agency) {
        return kept.value("agency").equals(agency.id().id().toString());
    }
}
