package id.kinerja.personnel;

import id.kinerja.organization.Deciders;
import id.kinerja.shared.Forbidden;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Who decides for an officer himself: no act of his own changes that, whatever it is that he enters; another does it. */
@Component
public class OwnLine {

    private final Deciders deciders;

    OwnLine(Deciders deciders) {
        this.deciders = deciders;
    }

    /** Does it within the transaction that is open, and refuses it where another would decide for him on that day. */
    public void keep(Viewer officer, LocalDate day, Runnable act) {
        if (officer.holds(Role.CITY_PERSONNEL)) {
            act.run(); // the city's officer is whom the others ask
            return;
        }
        var before = deciders.of(officer.person(), day);
        act.run();
        if (!deciders.of(officer.person(), day).equals(before)) {
            throw Forbidden.because(DeskRefusal.OWN_LINE);
        }
    }
}
