package id.kinerja.identity.web;

import id.kinerja.identity.DoorNews;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Servings;
import id.kinerja.shared.Servings.Serving;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** The session remembers which person signed in, as text, and nothing that a later version could not read. */
@Component
class PersonInSession implements SecurityContextRepository {

    static final String PERSON = "person";
    static final String KEY = "key";
    static final String BEGUN = "begun";
    static final String AGENT = "agent";
    static final String ADDRESS = "address";

    private static final String BOTH = "both-factors";
    private static final String DUTY = "duty";
    private static final List<String> FORGOTTEN = List.of(BOTH, Owner.PROVEN);
    private static final int LONGEST_AGENT = 300;

    private final Clock clock;
    private final DoorSettings settings;
    private final Servings servings;
    private final Duties duties;
    private final ApplicationEventPublisher news;

    PersonInSession(
            Clock clock, DoorSettings settings, Servings servings, Duties duties, ApplicationEventPublisher news) {
        this.clock = clock;
        this.settings = settings;
        this.servings = servings;
        this.duties = duties;
        this.news = news;
    }

    /** Whether the house is closed to somebody who has shown who he is, since he no longer serves; the trail keeps it. */
    boolean isClosedTo(PersonId person) {
        var isClosed = servings.today(person) == Serving.ENDED;
        if (isClosed) {
            news.publishEvent(new DoorNews.SignInClosed(person));
        }
        return isClosed;
    }

    /** He is in, by this way: begins the session under an id that was not known before. */
    void keep(PersonId person, DoorNews.Way way, HttpServletRequest request) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var session = request.getSession();
        session.setMaxInactiveInterval(Doors.HALF_A_DAY);
        FORGOTTEN.forEach(session::removeAttribute); // it may have been somebody else's
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                person.id().toString());
        session.setAttribute(PERSON, person.id().toString());
        session.setAttribute(KEY, UUID.randomUUID().toString());
        session.setAttribute(BEGUN, clock.instant().toString());
        session.setAttribute(ADDRESS, request.getRemoteAddr());
        session.setAttribute(AGENT, agent(request));
        news.publishEvent(new DoorNews.SignedIn(person, way));
    }

    private static String agent(HttpServletRequest request) {
        var agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        return agent.length() <= LONGEST_AGENT ? agent : agent.substring(0, LONGEST_AGENT);
    }

    /** He has shown both a password and more, or what counts as both, in this sign-in. */
    static void hasShownBoth(HttpServletRequest request) {
        request.getSession().setAttribute(BOTH, "");
    }

    /** Without a duty he may go where he wants. */
    static void charge(@Nullable Duty duty, HttpServletRequest request) {
        var session = request.getSession();
        if (duty == null) {
            session.removeAttribute(DUTY);
        } else {
            session.setAttribute(DUTY, duty.name());
        }
    }

    static @Nullable Duty duty(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(DUTY) instanceof String duty ? Duty.valueOf(duty) : null;
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return person(request) instanceof String;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    @SuppressWarnings("deprecation") // asked for by the interface, called by nobody
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    private SecurityContext context(HttpServletRequest request) {
        return person(request) instanceof String person && !isEnded(person, request) && mayGoOn(person, request)
                ? new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(person, "", List.of()))
                : new SecurityContextImpl();
    }

    private @Nullable Object person(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || session.getAttribute(PERSON) == null) {
            return null;
        }
        if (isOver(begun(session))) {
            session.invalidate();
            return null;
        }
        return session.getAttribute(PERSON);
    }

    /** From the first day on which he no longer serves nobody is signed in, also where that day was known before. */
    private boolean isEnded(String person, HttpServletRequest request) {
        var isEnded = servings.today(new PersonId(UUID.fromString(person))) == Serving.ENDED;
        if (isEnded) {
            request.getSession().invalidate();
        }
        return isEnded;
    }

    /**
     * Whoever was given a role since he came in by a password alone sets up what it asks for before his next step, or, where
     * he has it already, comes in by it.
     */
    private boolean mayGoOn(String id, HttpServletRequest request) {
        var person = new PersonId(UUID.fromString(id));
        var session = request.getSession();
        if (session.getAttribute(DUTY) != null
                || session.getAttribute(BOTH) != null
                || !duties.needsSecondFactor(person, request)) {
            return true;
        }
        var due = duties.of(person, false);
        if (due == null) {
            session.invalidate();
            return false;
        }
        charge(due, request);
        return true;
    }

    /** Whether a sign-in that began then has reached its end, however busily it is used. */
    boolean isOver(Instant begun) {
        return !begun.plus(settings.longestSignIn()).isAfter(clock.instant());
    }

    // one of an earlier version did not note it
    private static Instant begun(HttpSession session) {
        return session.getAttribute(BEGUN) instanceof String begun
                ? Instant.parse(begun)
                : Instant.ofEpochMilli(session.getCreationTime());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (context.getAuthentication() == null && session != null) {
            session.removeAttribute(PERSON);
        }
    }

    /** Looks into the session only when somebody asks who it is: files of the screens never do. */
    private final class Deferred implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private @Nullable SecurityContext found;

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (found == null) {
                found = context(request);
            }
            return found;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
