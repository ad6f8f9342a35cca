package id.kinerja.passkeys;

import id.kinerja.identity.Accounts;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.OtherFactors;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Viewers;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of persons: registered and removed by their owners, several for each, and what they open. */
@Service
public class Passkeys implements OtherFactors {

    private static final int LONGEST_NAME = 60;
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final PasskeyRepository keys;
    private final PasskeyCheck check;
    private final Viewers viewers;
    private final Clock clock;
    private final ApplicationEventPublisher news;

    Passkeys(PasskeyRepository keys, PasskeyCheck check, Viewers viewers, Clock clock, ApplicationEventPublisher news) {
        this.keys = keys;
        this.check = check;
        this.viewers = viewers;
        this.clock = clock;
        this.news = news;
    }

    public List<Passkey> of(PersonId person) {
        return keys.of(person);
    }

    /** A device proves a passkey's owner as well as a password and a code do together. */
    @Override
    public boolean has(PersonId person) {
        return keys.has(person);
    }

    /** As devices keep it beside the key; it tells nothing about the person. */
    public static byte[] handle(PersonId person) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(person.id().getMostSignificantBits())
                .putLong(person.id().getLeastSignificantBits())
                .array();
    }

    /** What was registered within a week, so that its owner sees on his first page what he did not do. */
    public List<Passkey> addedLately(PersonId person) {
        var aWeekAgo = clock.instant().minus(A_WEEK);
        return keys.of(person).stream()
                .filter(key -> key.createdAt().isAfter(aWeekAgo))
                .toList();
    }

    public boolean isOfferedTo(PersonId person) {
        return keys.isOfferedTo(person);
    }

    /** He does not want one now; he finds them in his account when he does. */
    public void decline(PersonId person) {
        keys.decline(person, clock.instant());
    }

    /** Registers the device that answered, under the name by which its owner will know it. */
    @Transactional
    public void register(PersonId person, String name, String answer, Asked asked) {
        var called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw Refused.because(PasskeyFlaw.NO_NAME, LONGEST_NAME);
        }
        if (!keys.keep(person, check.registered(answer, asked), called, clock.instant())) {
            throw Refused.because(PasskeyFlaw.ALREADY_THERE);
        }
        news.publishEvent(new PasskeyNews.Added(person, called));
    }

    /** Whom the device's answer proves; a refusal is kept in the trail. */
    public PersonId proven(String answer, Asked asked) {
        var shown = check.read(answer);
        var kept = keys.called(shown.credentialId())
                .orElseThrow(() -> refused(null, Refused.because(PasskeyFlaw.UNKNOWN)));
        try {
            if (kept.isRemoved()) {
                throw Refused.because(PasskeyFlaw.REMOVED);
            }
            check.check(shown, kept.keyData(), kept.signCount(), asked);
            if (!Arrays.equals(shown.person(), handle(kept.person()))) {
                throw Refused.because(PasskeyFlaw.NOT_GENUINE);
            }
            if (!keys.used(kept.id(), shown.signCount(), clock.instant())) {
                throw Refused.because(PasskeyFlaw.COPIED);
            }
            return kept.person();
        } catch (Refused wrong) {
            throw refused(kept.person(), wrong);
        }
    }

    private Refused refused(@Nullable PersonId account, Refused wrong) {
        news.publishEvent(new PasskeyNews.Refused(account, wrong.reason()));
        return wrong;
    }

    /** From now on it opens nothing; only its own person removes it. */
    @Transactional
    public void remove(PersonId person, UUID id) {
        remove(person, id, person, "");
    }

    /** All of somebody who lost them, by the installation and with a reason. */
    @Transactional
    public void removeAll(PersonId person, String reason) {
        keys.of(person).forEach(key -> remove(person, key.id(), null, reason));
    }

    /** With a new password they go too, unless a role makes them what is asked of him besides it. */
    @EventListener
    void removeAll(Accounts.Withdrawn withdrawn) {
        if (withdrawn.stays() && !viewers.of(withdrawn.person()).grants().isEmpty()) {
            return;
        }
        keys.of(withdrawn.person())
                .forEach(key -> remove(withdrawn.person(), key.id(), withdrawn.by(), withdrawn.reason()));
    }

    private void remove(PersonId person, UUID id, @Nullable PersonId by, String reason) {
        var name = keys.remove(person, id, by, reason, clock.instant()).orElseThrow(NotFound::new);
        news.publishEvent(new PasskeyNews.Removed(person, by, name, reason));
    }
}
