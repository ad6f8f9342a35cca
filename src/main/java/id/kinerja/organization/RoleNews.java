package id.kinerja.organization;

import id.kinerja.shared.Act;
import id.kinerja.shared.Message;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody was given a role, or a role was ended before its time. */
record RoleNews(Act act, Actor actor, HeldRole held, Change change, String reason) implements Recorded {

    /** For what and for how long, for the trail. */
    enum RoleWords implements TextKey {
        SINCE,
        UNTIL,
        UNTIL_MOMENT,
        NEVER,
        GOVERNMENT
    }

    /** Without a viewer on the machine's own console. */
    static RoleNews granted(HeldRole held, @Nullable Viewer by) {
        return new RoleNews(
                Act.ROLE_GRANTED, actor(by), held, new Change(null, words(held, held.before())), held.reason());
    }

    static RoleNews ended(HeldRole was, HeldRole held, ZoneId zone, Viewer by) {
        var change = new Change(words(was, was.before()), ended(held, zone));
        return new RoleNews(
                Act.ROLE_ENDED,
                actor(by),
                held,
                change,
                Objects.requireNonNull(held.ending()).reason());
    }

    private static Message ended(HeldRole held, ZoneId zone) {
        var stopped = held.stopped(zone);
        return stopped == null
                ? words(held, held.before())
                : Message.of(
                        RoleWords.UNTIL_MOMENT,
                        held.role(),
                        where(held),
                        held.from(),
                        stopped.toLocalDate(),
                        stopped.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
    }

    private static Actor actor(@Nullable Viewer by) {
        return by == null ? Actor.INSTALLATION : Actor.of(by, Role.CITY_PERSONNEL);
    }

    private static Message words(HeldRole held, @Nullable LocalDate before) {
        var where = where(held);
        if (before == null) {
            return Message.of(RoleWords.SINCE, held.role(), where, held.from());
        }
        return before.isAfter(held.from())
                ? Message.of(RoleWords.UNTIL, held.role(), where, held.from(), before.minusDays(1))
                : Message.of(RoleWords.NEVER, held.role(), where);
    }

    private static Object where(HeldRole held) {
        return held.agency() == null ? RoleWords.GOVERNMENT : held.agency();
    }

    @Override
    public Subject subject() {
        return Subject.of(held.person(), held.unit(), held.name());
    }
}
