package id.kinerja.personnel;

import id.kinerja.organization.Entered;
import id.kinerja.shared.Message;
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

    void tell(PersonnelAct act, Entered entered, String before, String after) {
        desk.tell(act, entered, before, after);
        var was = before.isEmpty() ? null : Message.of(RecordWord.WAS, before);
        var becomes = Message.of(RecordWord.ACT, act, after, entered.from());
        news.publishEvent(new RecordChanged(entered, new Change(was, becomes)));
    }

    /** Something that stands on the page by itself; the last fact told is the day from which it holds. */
    void note(Entered entered, TextKey what, Object... facts) {
        news.publishEvent(new RecordChanged(entered, Change.to(what, facts)));
    }
}
