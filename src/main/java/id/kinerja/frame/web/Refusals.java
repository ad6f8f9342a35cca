package id.kinerja.frame.web;

import id.kinerja.shared.Busy;
import id.kinerja.shared.Forbidden;
import id.kinerja.shared.Message;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Stale;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns whatever stopped a request into a page in the viewer's language, or a problem for another system. */
@ControllerAdvice
@Component
public class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final int ID = 8;

    private final Frames frames;

    Refusals(Frames frames) {
        this.frames = frames;
    }

    @ExceptionHandler
    Object refused(Refused refused, HttpServletRequest request) {
        return answer(RefusalPage.because(refused.reason()), request);
    }

    @ExceptionHandler
    Object notFound(NotFound nothing, HttpServletRequest request) {
        return answer(RefusalPage.of(HttpStatus.NOT_FOUND), request);
    }

    /** A page of a day that no calendar has is there, only not on that day; whatever else cannot be read leads nowhere. */
    @ExceptionHandler
    Object mistyped(MethodArgumentTypeMismatchException wrong, HttpServletRequest request) {
        var isDay = wrong.getRequiredType() == LocalDate.class
                && wrong.getParameter().hasParameterAnnotation(RequestParam.class);
        return isDay
                ? answer(
                        RefusalPage.because(Message.of(RefusalText.NO_DATE, String.valueOf(wrong.getValue()))), request)
                : answer(RefusalPage.of(HttpStatus.NOT_FOUND), request);
    }

    @ExceptionHandler
    Object stale(Stale late, HttpServletRequest request) {
        return answer(RefusalPage.of(HttpStatus.CONFLICT), request);
    }

    @ExceptionHandler
    Object forbidden(Forbidden forbidden, HttpServletRequest request) {
        return answer(RefusalPage.forbidden(forbidden.reason()), request);
    }

    @ExceptionHandler
    Object denied(AccessDeniedException denied, HttpServletRequest request) {
        if (request.getUserPrincipal() == null) {
            throw denied; // the way to the sign-in stands before the controllers
        }
        return answer(RefusalPage.of(HttpStatus.FORBIDDEN), request);
    }

    @ExceptionHandler
    void unknown(AuthenticationException unknown) {
        throw unknown;
    }

    /** Nobody is there any more to be answered. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {}

    /** Every connection to the database is in use: no fault of the request, and soon over. */
    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    Object busy(Exception crowd, HttpServletRequest request) {
        LOG.warn("{} {} found the database busy: {}", request.getMethod(), request.getRequestURI(), crowd.getMessage());
        frames.ofNobody(request);
        return answer(RefusalPage.of(HttpStatus.SERVICE_UNAVAILABLE), request);
    }

    /** Nothing of it was begun. */
    @ExceptionHandler
    Object full(Busy full, HttpServletRequest request) {
        return answer(RefusalPage.of(HttpStatus.SERVICE_UNAVAILABLE), request);
    }

    @ExceptionHandler
    Object other(Exception other, HttpServletRequest request) {
        return status(other).map(status -> of(status, request)).orElseGet(() -> failed(other, request));
    }

    private static Optional<HttpStatus> status(Exception other) {
        return switch (other) {
            case ErrorResponse known ->
                Optional.ofNullable(HttpStatus.resolve(known.getStatusCode().value()));
            case TypeMismatchException mismatch -> Optional.of(HttpStatus.NOT_FOUND);
            case HttpMessageNotReadableException unread -> Optional.of(HttpStatus.BAD_REQUEST);
            case ConcurrencyFailureException faster -> Optional.of(HttpStatus.CONFLICT);
            default -> Optional.empty();
        };
    }

    /** For what never reached a controller. */
    Object of(HttpStatus status, HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception thrown && isBusy(thrown)) {
            return busy(thrown, request);
        }
        return status.is5xxServerError()
                ? failed(new IllegalStateException("answered with " + status), request)
                : answer(RefusalPage.of(status), request);
    }

    private static boolean isBusy(Exception thrown) {
        return thrown instanceof DataAccessResourceFailureException
                || thrown instanceof CannotCreateTransactionException;
    }

    private Object failed(Exception bug, HttpServletRequest request) {
        var id = UUID.randomUUID().toString().substring(0, ID);
        LOG.error("{} {} failed, shown as {}", request.getMethod(), request.getRequestURI(), id, bug);
        frames.ofNobody(request);
        return answer(RefusalPage.failed(id), request);
    }

    private static Object answer(RefusalPage page, HttpServletRequest request) {
        return isForSystems(request) ? problem(page, request) : Answer.with(page.status(), page);
    }

    private static boolean isForSystems(HttpServletRequest request) {
        return Frames.address(request).startsWith("/api/");
    }

    private static ResponseEntity<ProblemDetail> problem(RefusalPage page, HttpServletRequest request) {
        var wording = Problems.wording(request);
        var problem = ProblemDetail.forStatusAndDetail(page.status(), wording.say(page.sentence()));
        return ResponseEntity.status(page.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
