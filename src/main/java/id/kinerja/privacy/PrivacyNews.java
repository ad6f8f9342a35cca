package id.kinerja.privacy;

import id.kinerja.shared.Act;
import id.kinerja.shared.Message;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Personal data were given out or erased, or it was decided for how long they are kept. */
record PrivacyNews(Act act, Actor actor, Subject subject, Change change, String reason) implements Recorded {

    /** What was done, for the trail. */
    enum PrivacyWord implements TextKey {
        COPY,
        ERASED,
        DAYS,
        FOR_EVER,
        OF_KIND
    }

    /** To himself, to an officer, or, without a viewer, to the console. */
    static PrivacyNews givenOut(PersonId person, @Nullable Viewer to, int tables, String reason) {
        var change = Change.to(PrivacyWord.COPY, tables);
        return new PrivacyNews(Act.DATA_GIVEN_OUT, actor(person, to), Subject.of(person), change, reason);
    }

    private static Actor actor(PersonId person, @Nullable Viewer to) {
        if (to == null) {
            return Actor.INSTALLATION;
        }
        return to.is(person) ? Actor.of(person) : Actor.of(to, Role.CITY_PERSONNEL);
    }

    static PrivacyNews erased(Erasing.Due done, ZoneId zone) {
        var words = Message.of(PrivacyWord.ERASED, done.count(), LocalDate.ofInstant(done.before(), zone));
        var kind = Message.of(PrivacyWord.OF_KIND, done.period().kind());
        return new PrivacyNews(
                Act.DATA_ERASED,
                Actor.INSTALLATION,
                Subject.named(""),
                new Change(kind, words),
                done.period().basis());
    }

    static PrivacyNews set(@Nullable Period before, NewPeriod wanted, Viewer by) {
        var was = before == null ? null : words(wanted, before.days(), before.from());
        return new PrivacyNews(
                Act.PERIOD_SET,
                Actor.of(by, Role.CITY_PERSONNEL),
                Subject.named(""),
                new Change(was, words(wanted, wanted.days(), wanted.from())),
                wanted.reason());
    }

    private static Message words(NewPeriod wanted, @Nullable Integer days, LocalDate from) {
        return days == null
                ? Message.of(PrivacyWord.FOR_EVER, wanted.kind(), from)
                : Message.of(PrivacyWord.DAYS, wanted.kind(), days, from);
    }
}
