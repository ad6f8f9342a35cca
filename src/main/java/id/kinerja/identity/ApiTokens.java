package id.kinerja.identity;

import id.kinerja.identity.DoorNews.AccountChanged;
import id.kinerja.shared.Act;
import id.kinerja.shared.Digest;
import id.kinerja.shared.Language;
import id.kinerja.shared.Message;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.Recorded.Change;
import id.kinerja.shared.Servings;
import id.kinerja.shared.Servings.Serving;
import id.kinerja.shared.Texts;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tokens by which other systems ask in a person's name; each is shown once, when it is made. */
@Service
public class ApiTokens {

    private static final String SIGN = "kinerja_";
    private static final int BYTES = 32;
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final ApiTokenRepository tokens;
    private final Servings servings;
    private final Clock clock;
    private final ApplicationEventPublisher news;
    private final SecureRandom chance = new SecureRandom();

    ApiTokens(ApiTokenRepository tokens, Servings servings, Clock clock, ApplicationEventPublisher news) {
        this.tokens = tokens;
        this.servings = servings;
        this.clock = clock;
        this.news = news;
    }

    /** A new token of the one who signs in by this name. */
    public record Issued(String signIn, String token) {}

    /** Names by which nobody signs in. */
    public List<String> unknown(Collection<String> signIns) {
        var known = tokens.people(signIns).keySet();
        return signIns.stream().filter(name -> !known.contains(name)).distinct().toList();
    }

    /** One token for each of these names, which are known; all of them or none, made by the installation. */
    @Transactional
    public List<Issued> issue(Collection<String> signIns, Collection<ApiScope> scopes, Duration life) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var people = tokens.people(signIns);
        return signIns.stream()
                .distinct()
                .map(name -> issue(name, people.get(name), scopes, now, now.plus(life)))
                .toList();
    }

    private Issued issue(String name, PersonId person, Collection<ApiScope> scopes, Instant now, Instant end) {
        var secret = new byte[BYTES];
        chance.nextBytes(secret);
        var token = SIGN + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        tokens.keep(person, Digest.bytes(token), scopes, now, end);
        news.publishEvent(AccountChanged.of(Act.TOKEN_MADE, person, null, new Change(null, word(scopes, end))));
        return new Issued(name, token);
    }

    /** The token that was shown, if it still holds and its person serves. */
    public Optional<ApiToken> shown(String token) {
        if (!token.startsWith(SIGN)) {
            return Optional.empty();
        }
        var now = clock.instant();
        var found =
                tokens.holding(Digest.bytes(token), now).filter(one -> servings.today(one.person()) == Serving.SERVES);
        found.filter(one -> one.lastUsedAt() == null
                        || one.lastUsedAt().plus(A_MINUTE).isBefore(now))
                .ifPresent(one -> tokens.used(one, now));
        return found;
    }

    /** The person's tokens that still hold, the latest first. */
    public List<ApiToken> of(PersonId person) {
        return tokens.of(person, clock.instant());
    }

    /** From now on it opens nothing; only its own person takes it back. */
    @Transactional
    public void revoke(PersonId person, UUID id) {
        revoke(person, id, person, "");
    }

    @EventListener
    void revokeAll(Accounts.Withdrawn withdrawn) {
        of(withdrawn.person())
                .forEach(token -> revoke(withdrawn.person(), token.id(), withdrawn.by(), withdrawn.reason()));
    }

    /** Whoever is given a role asks no further by what was made when he had it not: it would let a system see more unseen. */
    @EventListener
    void revokeAll(Recorded news) {
        var person = news.act() == Act.ROLE_GRANTED ? news.subject().person() : null;
        if (person != null) {
            var reason = Texts.in(Language.ID).say(DoorNews.AccountWord.ROLE_GIVEN);
            of(person).forEach(token -> revoke(person, token.id(), news.actor().person(), reason));
        }
    }

    private void revoke(PersonId person, UUID id, @Nullable PersonId by, String reason) {
        var token = tokens.revoke(person, id, clock.instant()).orElseThrow(NotFound::new);
        var change = new Change(word(token.scopes(), token.expiresAt()), Message.of(DoorNews.AccountWord.NO_TOKEN));
        news.publishEvent(AccountChanged.of(Act.TOKEN_REVOKED, person, by, change, reason));
    }

    private Message word(Collection<ApiScope> scopes, Instant end) {
        var names = scopes.stream()
                .map(scope -> scope.name().toLowerCase(Locale.ROOT))
                .sorted()
                .toList();
        return Message.of(DoorNews.AccountWord.TOKEN, names, LocalDate.ofInstant(end, clock.getZone()));
    }
}
