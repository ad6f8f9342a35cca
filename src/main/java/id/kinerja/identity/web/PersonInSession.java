package id.kinerja.identity.web;

import id.kinerja.shared.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** The session remembers which person signed in, as text, and nothing that a later version could not read. */
@Component
class PersonInSession implements SecurityContextRepository {

    private static final String PERSON = "person";

    /** Begins the session under an id that was not known before. */
    void keep(PersonId person, HttpServletRequest request) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        request.getSession().setAttribute(PERSON, person.id().toString());
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

    private static SecurityContext context(HttpServletRequest request) {
        return person(request) instanceof String person
                ? new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(person, "", List.of()))
                : new SecurityContextImpl();
    }

    private static @Nullable Object person(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : session.getAttribute(PERSON);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (context.getAuthentication() == null && session != null) {
            session.removeAttribute(PERSON);
        }
    }

    /** Looks into the session only when somebody asks who it is: files of the screens never do. */
    private static final class Deferred implements DeferredSecurityContext {

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
