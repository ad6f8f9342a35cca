package id.kinerja.house;

import id.kinerja.shared.Act;
import id.kinerja.shared.Language;
import id.kinerja.shared.Message;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.Texts;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** What the trail was told while a test listened, in the words of the trail. */
public final class Heard implements ApplicationListener<ApplicationEvent> {

    private final List<Recorded> told = new CopyOnWriteArrayList<>();

    private Heard() {}

    public static Heard in(ApplicationContext house) {
        var heard = new Heard();
        ((ConfigurableApplicationContext) house).addApplicationListener(heard);
        return heard;
    }

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event instanceof PayloadApplicationEvent<?> word && word.getPayload() instanceof Recorded done) {
            told.add(done);
        }
    }

    /** Each act of this person with his role, and how it was and became. */
    public List<String> of(PersonId actor) {
        return told.stream()
                .filter(done -> actor.equals(done.actor().person()))
                .map(done -> "%s|%s|%s|%s"
                        .formatted(
                                done.act(),
                                done.actor().role(),
                                words(done.change().from()),
                                words(done.change().to())))
                .toList();
    }

    /** Why, in each act of this person. */
    public List<String> reasonsOf(PersonId actor) {
        return told.stream()
                .filter(done -> actor.equals(done.actor().person()))
                .filter(done -> done.act() == Act.RECORD_CHANGED)
                .map(Recorded::reason)
                .toList();
    }

    private static String words(@Nullable Message message) {
        return message == null ? "" : Texts.in(Language.ID).say(message);
    }
}
