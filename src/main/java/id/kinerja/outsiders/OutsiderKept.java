package id.kinerja.outsiders;

import id.kinerja.organization.Entered;
import id.kinerja.shared.Act;
import id.kinerja.shared.Message;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The city's officer has taken in a person without a NIP, or changed what is kept of one. */
record OutsiderKept(
        Viewer officer, Entered entered, @Nullable Message was, Message now) implements Recorded {

    /** What was kept, for the trail. */
    enum OutsiderWord implements TextKey {
        IS,
        OPEN,
        SPAN
    }

    /** What somebody is, and in which days. */
    static Message words(String name, String what, LocalDate from, @Nullable LocalDate last) {
        return last == null
                ? Message.of(OutsiderWord.OPEN, name, what, from)
                : Message.of(OutsiderWord.SPAN, name, what, from, last);
    }

    @Override
    public Act act() {
        return Act.RECORD_CHANGED;
    }

    @Override
    public Actor actor() {
        return Actor.of(officer, Role.CITY_PERSONNEL);
    }

    @Override
    public Subject subject() {
        return Subject.of(entered.person());
    }

    @Override
    public Change change() {
        return new Change(was, now);
    }

    @Override
    public String reason() {
        return entered.reason();
    }
}
