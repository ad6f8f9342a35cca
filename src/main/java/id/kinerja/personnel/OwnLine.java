package id.kinerja.personnel;

import id.kinerja.organization.Deciders;
import id.kinerja.organization.model.Decider;
import id.kinerja.shared.Forbidden;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
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
     * Does it within the transaction that is open, and refuses it where another would decide for him on any day from
     * today on. It asks on the days alone on which his own line turns, however many people and days the act has.
     */
    public void keep(Viewer officer, Runnable act) {
        keep(officer, LocalDate.now(clock), act);
    }

    /** The same where the act reaches back. */
    public void keep(Viewer officer, LocalDate from, Runnable act) {
        if (officer.holds(Role.CITY_PERSONNEL)) {
            act.run(); // the city's officer is whom the others ask
            return;
        }
        var today = LocalDate.now(clock);
        var first = from.isBefore(today) ? from : today;
        var before = deciding(officer, first);
        act.run();
        if (!areSame(before, deciding(officer, first))) {
            throw Forbidden.because(DeskRefusal.OWN_LINE);
        }
    }

    private NavigableMap<LocalDate, List<Decider>> deciding(Viewer officer, LocalDate first) {
        var deciding = new TreeMap<LocalDate, List<Decider>>();
        for (var day : deciders.turning(officer.person(), first)) {
            deciding.put(day, deciders.of(officer.person(), day));
        }
        return deciding;
    }

    private static boolean areSame(
            NavigableMap<LocalDate, List<Decider>> before, NavigableMap<LocalDate, List<Decider>> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .allMatch(day -> before.floorEntry(day)
                        .getValue()
                        .equals(after.floorEntry(day).getValue()));
    }
}
