package id.kinerja.identity;

import id.kinerja.identity.DoorNews.AccountChanged;
import id.kinerja.identity.DoorNews.AccountWord;
import id.kinerja.identity.DoorNews.CodeRefused;
import id.kinerja.identity.SecondFactorRepository.Change;
import id.kinerja.identity.SecondFactorRepository.Kept;
import id.kinerja.identity.WrongPasswordRepository.Kind;
import id.kinerja.shared.Message;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.Refused;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person has beside his password: an authenticator that shows codes, and codes on paper in case it is lost. */
@Service
public class SecondFactors {

    private static final int SECRET = 20;
    private static final int EARLIER_AND_LATER = 1; // steps, for clocks that go wrong and fingers that are slow

    private final SecondFactorRepository factors;
    private final WrongPasswordRepository wrong;
    private final Vault vault;
    private final Clock clock;
    private final ApplicationEventPublisher news;
    private final SecureRandom chance = new SecureRandom();

    SecondFactors(
            SecondFactorRepository factors,
            WrongPasswordRepository wrong,
            Vault vault,
            Clock clock,
            ApplicationEventPublisher news) {
        this.factors = factors;
        this.wrong = wrong;
        this.vault = vault;
        this.clock = clock;
        this.news = news;
    }

    public boolean isSetUp(PersonId person) {
        return factors.of(person).filter(Kept::isConfirmed).isPresent();
    }

    /** Makes a secret for an authenticator, which counts for nothing before a first code proves that it was read. */
    @Transactional
    public void offer(PersonId person) {
        var secret = new byte[SECRET];
        chance.nextBytes(secret);
        factors.offer(person, vault.seal(secret, person), clock.instant());
    }

    /** The secret that waits for its first code, as an authenticator reads it. */
    public Optional<String> offered(PersonId person) {
        return factors.of(person)
                .filter(kept -> !kept.isConfirmed())
                .flatMap(kept -> vault.open(kept.secret(), person))
                .map(TimeCode::base32);
    }

    /** Proves by a first code that the authenticator holds the secret; gives the codes for paper, shown this once. */
    @Transactional
    public Optional<List<String>> setUp(PersonId person, String code) {
        var now = clock.instant();
        var kept = factors.of(person).filter(one -> !one.isConfirmed());
        var step = kept.flatMap(one -> vault.open(one.secret(), person)).map(secret -> step(secret, code, now));
        if (step.isEmpty()
                || step.get().isEmpty()
                || !factors.confirm(person, step.get().getAsLong(), now)) {
            return Optional.empty();
        }
        note(person, Change.SET_UP, person, "", now);
        return Optional.of(newCodes(person, now));
    }

    /** New codes for paper; the old ones open nothing any more. */
    @Transactional
    public List<String> renewCodes(PersonId person) {
        var now = clock.instant();
        note(person, Change.CODES_RENEWED, person, "", now);
        return newCodes(person, now);
    }

    private List<String> newCodes(PersonId person, Instant now) {
        var codes = RecoveryCode.some();
        factors.replaceCodes(person, codes.stream().map(RecoveryCode::hash).toList(), now);
        return codes;
    }

    public int codesLeft(PersonId person) {
        return factors.codesLeft(person);
    }

    /** A code of the authenticator or one from paper; each is accepted once, and wrong ones make the next one wait. */
    @Transactional
    public CodeCheck check(PersonId person, String code) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var counter = person.id().toString();
        var attempt = wrong.begin(Kind.CODE, counter, now);
        if (!attempt.counts()) {
            return new CodeCheck.Later(Duration.between(now, attempt.freeAt()));
        }
        var kept = factors.of(person).filter(Kept::isConfirmed);
        var secret = kept.flatMap(one -> vault.open(one.secret(), person));
        if (kept.isPresent() && isRight(person, secret, code, now)) {
            wrong.forget(Kind.CODE, counter, now);
            return new CodeCheck.Right();
        }
        if (kept.isPresent() && secret.isEmpty()) {
            return new CodeCheck.KeyLost();
        }
        news.publishEvent(new CodeRefused(person));
        return attempt.freeAt().isAfter(now)
                ? new CodeCheck.Later(Duration.between(now, attempt.freeAt()))
                : new CodeCheck.Wrong();
    }

    private boolean isRight(PersonId person, Optional<byte[]> secret, String code, Instant now) {
        var step = secret.map(one -> step(one, code, now)).orElseGet(OptionalLong::empty);
        if (step.isPresent()) {
            return factors.accept(person, step.getAsLong());
        }
        var isFromPaper = factors.use(person, RecoveryCode.hash(code), now);
        if (isFromPaper) {
            note(person, Change.RECOVERED, person, "", now);
        }
        return isFromPaper;
    }

    private static OptionalLong step(byte[] secret, String code, Instant now) {
        var digits = code.replaceAll("\\s", "");
        var step = TimeCode.step(now);
        return LongStream.rangeClosed(step - EARLIER_AND_LATER, step + EARLIER_AND_LATER)
                .filter(each -> TimeCode.of(secret, each).equals(digits))
                .findFirst();
    }

    /** Takes it away, for its owner or by the installation for whoever lost authenticator and paper. */
    @Transactional
    public void remove(PersonId person, @Nullable PersonId by, String reason) {
        if (reason.isBlank()) {
            throw Refused.because(Accounts.AccountRefusal.NO_REASON);
        }
        var now = clock.instant();
        var kept = factors.of(person);
        kept.ifPresent(one -> factors.remove(person, now));
        if (kept.filter(Kept::isConfirmed).isPresent()) {
            note(person, Change.REMOVED, by, reason, now);
        }
    }

    private void note(PersonId person, Change what, @Nullable PersonId by, String reason, Instant now) {
        factors.note(person, what, by, reason.isEmpty() ? null : reason, now);
        var none = Message.of(AccountWord.WITHOUT_CODES);
        var some = Message.of(AccountWord.WITH_CODES);
        var told = switch (what) {
            case SET_UP -> new Recorded.Change(none, some);
            case REMOVED -> new Recorded.Change(some, none);
            case RECOVERED -> Recorded.Change.to(AccountWord.CODES_LEFT, factors.codesLeft(person));
            case CODES_RENEWED -> Recorded.Change.NONE;
        };
        news.publishEvent(AccountChanged.of(what.act(), person, by, told, reason));
    }
}
