package id.kinerja.audit;

import id.kinerja.shared.Language;
import id.kinerja.shared.Message;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.Recorded.Actor;
import id.kinerja.shared.RecordedTogether;
import id.kinerja.shared.Texts;
import id.kinerja.shared.Viewers;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Keeps whatever is {@link Recorded}. It writes where it hears of it: inside the transaction of the act, so that there is
 * no act without its row and no row of an act that failed; what only reads has no transaction, and the row its own.
 */
@Service
class AuditTrail {

    private static final Texts WORDS = Texts.in(Language.ID);

    private final TrailRepository rows;
    private final Viewers viewers;
    private final ObjectProvider<Whence> whence;
    private final Clock clock;

    AuditTrail(TrailRepository rows, Viewers viewers, ObjectProvider<Whence> whence, Clock clock) {
        this.rows = rows;
        this.viewers = viewers;
        this.whence = whence;
        this.clock = clock;
    }

    @EventListener
    void keep(Recorded done) {
        rows.keep(entry(done));
    }

    @EventListener
    void keep(RecordedTogether done) {
        rows.keep(done.acts().stream().map(this::entry).toList());
    }

    private Entry entry(Recorded done) {
        var actor = withRole(done.actor(), done.subject());
        var subject = done.subject();
        var role = actor.role();
        var unit = subject.unit();
        return new Entry(
                clock.instant().truncatedTo(ChronoUnit.MICROS), // as exact as the database keeps it
                done.act().name(),
                id(actor.person()),
                actor.equals(Actor.INSTALLATION) ? operator() : name(actor.name(), actor.person()),
                role == null ? "" : role.name(),
                address(done),
                id(subject.person()),
                unit == null ? null : unit.id(),
                name(subject.name(), subject.person()),
                words(done.change().from()),
                words(done.change().to()),
                done.reason());
    }

    // some know an actor by his key alone; whoever acts on another acts as something, if he is anything
    private Actor withRole(Actor actor, Recorded.Subject subject) {
        var person = actor.person();
        if (person == null || actor.role() != null || actor.name() != null || person.equals(subject.person())) {
            return actor;
        }
        return Actor.of(viewers.of(person));
    }

    private String address(Recorded done) {
        var asked = done.address();
        return asked == null ? here().flatMap(Whence::address).orElse("") : asked;
    }

    private Optional<Whence> here() {
        return Optional.ofNullable(whence.getIfAvailable());
    }

    private String operator() {
        return here().flatMap(Whence::operator).orElse("Kinerja");
    }

    private static @Nullable UUID id(@Nullable PersonId person) {
        return person == null ? null : person.id();
    }

    private String name(@Nullable String known, @Nullable PersonId person) {
        return known != null || person == null
                ? Objects.requireNonNullElse(known, "")
                : viewers.of(person).name();
    }

    private static String words(@Nullable Message message) {
        return message == null ? "" : WORDS.say(message);
    }
}
