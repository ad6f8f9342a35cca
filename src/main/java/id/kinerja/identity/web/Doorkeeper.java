package id.kinerja.identity.web;

import id.kinerja.frame.web.Answer;
import id.kinerja.frame.web.Frames;
import id.kinerja.frame.web.KeptForm;
import id.kinerja.frame.web.OutwardPage;
import id.kinerja.frame.web.Pages;
import id.kinerja.identity.DoorNews;
import id.kinerja.shared.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Whoever has not signed in, or comes with a form from a page that is too old, is led to where he can go on. */
@Component
class Doorkeeper implements AuthenticationEntryPoint, AccessDeniedHandler, LogoutHandler, LogoutSuccessHandler {

    private static final String SIGN_IN = "/sign-in";
    private static final String LEAVING = "leaving";

    private final Pages pages;
    private final FrontDoor door;
    private final ApplicationEventPublisher news;

    Doorkeeper(Pages pages, FrontDoor door, ApplicationEventPublisher news) {
        this.pages = pages;
        this.door = door;
        this.news = news;
    }

    /** Nobody has signed in. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", SIGN_IN);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (isForm(request)) {
            askFirst(request, response);
        } else {
            pages.write(Answer.to(signInLeadingTo(Frames.path(request))), request, response);
        }
    }

    /** The form waits behind the sign-in; nothing of it is done before the person sends it again. */
    private void askFirst(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = door.expired(Frames.path(request), KeptForm.of(request), request);
        pages.write(Answer.with(HttpStatus.UNAUTHORIZED, page), request, response);
    }

    /** Not allowed, or a form that does not prove to be ours: mostly one of a page that stood open for too long. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (!(denied instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getRequestURI().startsWith(SIGN_IN)) {
            var page =
                    door.leadingTo(request.getParameter(SignInPage.TO), request).saying(SignInText.TOO_OLD);
            pages.write(Answer.with(HttpStatus.FORBIDDEN, page), request, response);
        } else if (SecurityContextHolder.getContext().getAuthentication() == null) {
            askFirst(request, response);
        } else {
            KeptForm.of(request).keepFor(Frames.path(request), request.getSession());
            pages.write(Answer.to(Frames.path(request)), request, response);
        }
    }

    /** He is about to go out; his session still knows by which house he came in. */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) {
        door.leaving(request).ifPresent(page -> request.setAttribute(LEAVING, page));
    }

    /** He has gone out. */
    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person)
            throws IOException {
        if (person != null) {
            news.publishEvent(new DoorNews.SignedOut(new PersonId(UUID.fromString(person.getName()))));
        }
        var answer = request.getAttribute(LEAVING) instanceof OutwardPage page
                ? Answer.with(HttpStatus.OK, page)
                : Answer.to(SIGN_IN + "?out");
        pages.write(answer, request, response);
    }

    private static boolean isForm(HttpServletRequest request) {
        return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    }

    private static String signInLeadingTo(String path) {
        return SIGN_IN + "?" + SignInPage.TO + "=" + UriUtils.encode(path, StandardCharsets.UTF_8);
    }
}
