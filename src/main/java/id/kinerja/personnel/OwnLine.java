package id.kinerja.personnel;

import id.kinerja.organization.Deciders;
import id.kinerja.organization.model.Decider;
import id.kinerja.shared.Forbidden;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who decides for an officer himself: no act of his own changes that, whatever it is that he enters; another does it. */
@Component
public class OwnLine {

    private final Deciders deciders;
    private final Clock clock;

    OwnLine(Deciders deciders, Clock clock) {
        this.deciders = deciders;
        this.clock = clock;
    }

    /**
     * Does it within the transaction that is open, and refuses it where another would decide for him today or on one of
     * the days on which it turns something.
     */
    public void keep(Viewer officer, Collection<LocalDate> turning, Runnable act) {
        if (officer.holds(Role.CITY_PERSONNEL)) {
            act.run(); // the city's officer is whom the others ask
            return;
        }
        var days = new HashSet<>(turning);
        days.add(LocalDate.now(clock));
        var before = deciding(officer, days);
        act.run();
        if (!deciding(officer, days).equals(before)) {
            throw Forbidden.because(DeskRefusal.OWN_LINE);
        }
    }

    private Map<LocalDate, List<Decider>> deciding(Viewer officer, Set<LocalDate> days) {
        return days.stream().collect(Collectors.toMap(Function.identity(), day -> deciders.of(officer.person(), day)));
    }
}
