package id.kinerja.identity.web;

import id.kinerja.identity.DoorNews.AccountChanged;
import id.kinerja.identity.web.AccountPage.OpenSignIn;
import id.kinerja.shared.Act;
import id.kinerja.shared.Message;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded.Change;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where a person is signed in, and how he ends what he does not know or no longer needs. */
@Component
public class OpenSignIns {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final PersonInSession people;
    private final Clock clock;
    private final ApplicationEventPublisher news;

    OpenSignIns(
            FindByIndexNameSessionRepository<? extends Session> sessions,
            PersonInSession people,
            Clock clock,
            ApplicationEventPublisher news) {
        this.sessions = sessions;
        this.people = people;
        this.clock = clock;
        this.news = news;
    }

    /** This one first, then the one that was used last. */
    List<OpenSignIn> of(PersonId person, HttpServletRequest request) {
        return open(person)
                .map(session -> shown(session, isOf(request, session)))
                .sorted(Comparator.comparing((OpenSignIn one) -> !one.isThisOne())
                        .thenComparing(OpenSignIn::used, Comparator.reverseOrder()))
                .toList();
    }

    /** Ends the one with this key, if it is the person's own. */
    void end(PersonId person, String key) {
        end(person, open(person).filter(session -> key.equals(session.getAttribute(PersonInSession.KEY))));
    }

    /** Ends all but the one of this request. */
    public void endOthers(PersonId person, HttpServletRequest request) {
        end(
                person,
                sessions.findByPrincipalName(person.id().toString()).values().stream()
                        .filter(session -> !isOf(request, session)));
    }

    private void end(PersonId person, Stream<? extends Session> which) {
        var ended = which.toList();
        ended.forEach(session -> sessions.deleteById(session.getId()));
        var words = ended.stream()
                .filter(session -> session.getAttribute(PersonInSession.PERSON) != null)
                .map(session -> shown(session, false))
                .map(one -> Message.of(AccountText.ENDED_ONE, one.device(), one.address(), one.begun()))
                .toList();
        if (!words.isEmpty()) {
            var change = new Change(Message.of(AccountText.ENDED_ALL, words), null);
            news.publishEvent(AccountChanged.own(Act.SIGN_INS_ENDED, person, change));
        }
    }

    private Stream<? extends Session> open(PersonId person) {
        return sessions.findByPrincipalName(person.id().toString()).values().stream()
                .filter(session -> session.getAttribute(PersonInSession.PERSON) != null)
                .filter(session -> !session.isExpired() && !people.isOver(begun(session)));
    }

    private OpenSignIn shown(Session session, boolean isThisOne) {
        return new OpenSignIn(
                noted(session, PersonInSession.KEY),
                BrowserWords.of(noted(session, PersonInSession.AGENT)),
                noted(session, PersonInSession.ADDRESS),
                local(begun(session)),
                local(session.getLastAccessedTime()),
                isThisOne);
    }

    private static Instant begun(Session session) {
        var begun = noted(session, PersonInSession.BEGUN);
        return begun.isEmpty() ? session.getCreationTime() : Instant.parse(begun);
    }

    private static String noted(Session session, String what) {
        return Objects.requireNonNullElse(session.<String>getAttribute(what), "");
    }

    private static boolean isOf(HttpServletRequest request, Session session) {
        var own = request.getSession(false);
        return own != null && own.getId().equals(session.getId());
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.getZone());
    }
}
