package id.kinerja.privacy;

import id.kinerja.shared.Language;
import id.kinerja.shared.Message;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.PersonalData;
import id.kinerja.shared.PersonalData.Held;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewers;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that is held about one person (UU 27/2022, Pasal 7): he sees and takes his own, the city's personnel officer takes
 * it on request and says why; the trail keeps it.
 */
@Service
public class PersonCopy {

    private final List<Held> parts;
    private final HeldRepository rows;
    private final Viewers viewers;
    private final Clock clock;
    private final ApplicationEventPublisher news;

    PersonCopy(
            List<PersonalData> holders,
            HeldRepository rows,
            Viewers viewers,
            Clock clock,
            ApplicationEventPublisher news) {
        parts = holders.stream()
                .flatMap(holder -> holder.held().stream())
                .sorted(Comparator.comparingInt(PersonCopy::place))
                .toList();
        this.rows = rows;
        this.viewers = viewers;
        this.clock = clock;
        this.news = news;
    }

    /** Who he is comes first, then what his pay rests on, and last what the house notes by itself. */
    private static int place(Held held) {
        var schemas = List.of("organization", "portraits", "personnel", "calendar", "leave", "attendance");
        var late = List.of("intake", "identity", "passkeys", "audit", "privacy");
        var schema = held.name().split("\\.")[0];
        return schemas.contains(schema) ? schemas.indexOf(schema) : schemas.size() + late.indexOf(schema) + 1;
    }

    /** What is held, and how many rows of it. */
    public record Part(Held held, long count) {}

    /** Of the viewer himself; what there is nothing of is left out. */
    @Transactional(readOnly = true)
    public List<Part> of(Viewer own) {
        return counted(own.person()).stream().filter(part -> part.count() > 0).toList();
    }

    /** One's own. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void take(Viewer own, Language language, CopyFolder folder) {
        write(own.person(), new Asked(own, "", language, Message.of(CopyText.GIVEN_BY_ITSELF)), folder);
    }

    /** Somebody else's, at his request or that of whoever may ask for it. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void take(Viewer officer, PersonId person, String reason, Language language, CopyFolder folder) {
        Periods.requireDecider(officer);
        if (officer.is(person)) {
            throw Refused.because(PrivacyRefusal.ONESELF);
        }
        requireReason(reason);
        var giver = Message.of(CopyText.GIVEN_BY, officer.name());
        write(person, new Asked(officer, reason.strip(), language, giver), folder);
    }

    /** On the machine's own console, where nobody has signed in. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void takeOnConsole(PersonId person, String reason, Language language, CopyFolder folder) {
        requireReason(reason);
        write(person, new Asked(null, reason.strip(), language, Message.of(CopyText.GIVEN_BY_CONSOLE)), folder);
    }

    private static void requireReason(String reason) {
        if (!Periods.isSaid(reason)) {
            throw Refused.because(PrivacyRefusal.WHY_NEEDED);
        }
    }

    /** How the files of a copy are called, in the order in which they are written. */
    public static List<String> files(Language language) {
        return CopyFiles.names(language);
    }

    private record Asked(@Nullable Viewer to, String reason, Language language, Message giver) {}

    private void write(PersonId person, Asked asked, CopyFolder folder) {
        news.publishEvent(PrivacyNews.givenOut(person, asked.to(), parts.size(), asked.reason()));
        var copied = new Copied(
                viewers.of(person).name(),
                asked.giver(),
                OffsetDateTime.now(clock),
                counted(person),
                (held, reader) -> rows.read(held, person, clock.getZone(), reader));
        new CopyFiles(copied, asked.language()).writeTo(folder);
    }

    private List<Part> counted(PersonId person) {
        var counts = rows.counts(parts, person);
        return parts.stream()
                .map(held -> new Part(held, counts.getOrDefault(held.name(), 0L)))
                .toList();
    }
}
