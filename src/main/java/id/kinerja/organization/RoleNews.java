package id.kinerja.organization;

import id.kinerja.shared.Act;
import id.kinerja.shared.Message;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody was given a role, or a role was ended before its time. */
record RoleNews(Act act, Actor actor, HeldRole held, Change change, String reason) implements Recorded {

    /** For what and for how long, for the trail. */
    enum RoleWords implements TextKey {
        SINCE,
        UNTIL,
        NEVER,
        GOVERNMENT
    }

    /** Without a viewer on the machine's own console. */
    static RoleNews granted(HeldRole held, @Nullable Viewer by) {
        return new RoleNews(
                Act.ROLE_GRANTED, actor(by), held, new Change(null, words(held, held.before())), held.reason());
    }

    static RoleNews ended(HeldRole held, LocalDate on, Viewer by, String reason) {
        var change = new Change(words(held, held.before()), words(held, on));
        return new RoleNews(Act.ROLE_ENDED, actor(by), held, change, reason);
    }

    private static Actor actor(@Nullable Viewer by) {
        return by == null ? Actor.INSTALLATION : Actor.of(by, Role.CITY_PERSONNEL);
    }

    private static Message words(HeldRole held, @Nullable LocalDate before) {
        var where = held.agency() == null ? RoleWords.GOVERNMENT : held.agency();
        if (before == null) {
            return Message.of(RoleWords.SINCE, held.role(), where, held.from());
        }
        return before.isAfter(held.from())
                ? Message.of(RoleWords.UNTIL, held.role(), where, held.from(), before.minusDays(1))
                : Message.of(RoleWords.NEVER, held.role(), where);
    }

    @Override
    public Subject subject() {
        return Subject.of(held.person(), held.unit(), held.name());
    }
}
