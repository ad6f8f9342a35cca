package id.kinerja.frame.web;

import static id.kinerja.frame.web.RefusalText.BUSY;
import static id.kinerja.frame.web.RefusalText.BUSY_TITLE;
import static id.kinerja.frame.web.RefusalText.FAILED;
import static id.kinerja.frame.web.RefusalText.FAILED_TITLE;
import static id.kinerja.frame.web.RefusalText.FORBIDDEN;
import static id.kinerja.frame.web.RefusalText.FORBIDDEN_TITLE;
import static id.kinerja.frame.web.RefusalText.MISUNDERSTOOD;
import static id.kinerja.frame.web.RefusalText.MISUNDERSTOOD_TITLE;
import static id.kinerja.frame.web.RefusalText.NOT_FOUND;
import static id.kinerja.frame.web.RefusalText.NOT_FOUND_TITLE;
import static id.kinerja.frame.web.RefusalText.REFUSED_TITLE;
import static id.kinerja.frame.web.RefusalText.SIGN_IN;
import static id.kinerja.frame.web.RefusalText.SIGN_IN_TITLE;
import static id.kinerja.frame.web.RefusalText.STALE;
import static id.kinerja.frame.web.RefusalText.STALE_TITLE;

import id.kinerja.shared.Message;
import id.kinerja.shared.TextKey;
import org.springframework.http.HttpStatus;

/** Says what was not done, what that means, and where to go from here. */
public record RefusalPage(HttpStatus status, TextKey title, Message sentence, String icon) implements Page {

    static RefusalPage because(Message reason) {
        return new RefusalPage(HttpStatus.UNPROCESSABLE_CONTENT, REFUSED_TITLE, reason, "info");
    }

    static RefusalPage forbidden(Message reason) {
        return new RefusalPage(HttpStatus.FORBIDDEN, FORBIDDEN_TITLE, reason, "lock");
    }

    static RefusalPage failed(String id) {
        return new RefusalPage(HttpStatus.INTERNAL_SERVER_ERROR, FAILED_TITLE, Message.of(FAILED, id), "warn");
    }

    static RefusalPage of(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> of(status, NOT_FOUND_TITLE, NOT_FOUND, "search");
            case UNAUTHORIZED -> of(status, SIGN_IN_TITLE, SIGN_IN, "lock");
            case FORBIDDEN -> of(status, FORBIDDEN_TITLE, FORBIDDEN, "lock");
            case CONFLICT -> of(status, STALE_TITLE, STALE, "return");
            case SERVICE_UNAVAILABLE -> of(status, BUSY_TITLE, BUSY, "clock");
            default -> of(status, MISUNDERSTOOD_TITLE, MISUNDERSTOOD, "info");
        };
    }

    /** Back to the page where the viewer acted, or to the first one when it is this page that is refused. */
    public String way(Frame frame) {
        return isWayBack() ? frame.path() : LocalPath.HOME;
    }

    public TextKey wayText(Frame frame) {
        return isWayBack() && !frame.path().equals(LocalPath.HOME) ? RefusalText.BACK : RefusalText.HOME;
    }

    private boolean isWayBack() {
        return status == HttpStatus.UNPROCESSABLE_CONTENT || status == HttpStatus.CONFLICT;
    }

    private static RefusalPage of(HttpStatus status, TextKey title, TextKey sentence, String icon) {
        return new RefusalPage(status, title, Message.of(sentence), icon);
    }
}
