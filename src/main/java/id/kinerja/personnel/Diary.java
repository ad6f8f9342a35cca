package id.kinerja.personnel;

import id.kinerja.organization.Entered;
import id.kinerja.personnel.PersonFile.Told;
import id.kinerja.shared.Message;
import id.kinerja.shared.Recorded.Actor;
import id.kinerja.shared.Recorded.Change;
import id.kinerja.shared.TextKey;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what officers did by hand: on the person's page, and to the trail. */
@Component
class Diary {

    private final DeskRepository desk;
    private final ApplicationEventPublisher news;

    Diary(DeskRepository desk, ApplicationEventPublisher news) {
        this.desk = desk;
        this.news = news;
    }

    void tell(Actor actor, PersonnelAct act, Entered entered, Told before, Told after) {
        desk.tell(act, entered, before, after);
        news.publishEvent(new RecordChanged(entered, actor, change(act, entered, before, after)));
    }

    // a NIP holds a day of birth, and the trail is kept for ever: the numbers stand on the person's page alone
    private static Change change(PersonnelAct act, Entered entered, Told before, Told after) {
        if (act == PersonnelAct.CORRECTED_NIP) {
            return Change.to(RecordWord.ACT_ALONE, act, entered.from());
        }
        var was = before.isNothing() ? Message.of(RecordWord.NONE) : before.message();
        return new Change(
                was,
                after.isNothing()
                        ? Message.of(RecordWord.ACT_ALONE, act, entered.from())
                        : Message.of(RecordWord.ACT, act, after.message(), entered.from()));
    }

    /** Something that stands on the page by itself; the last fact told is the day from which it holds. */
    void note(Actor actor, Entered entered, Message was, TextKey what, Object... facts) {
        news.publishEvent(new RecordChanged(entered, actor, new Change(was, Message.of(what, facts))));
    }
}
