package id.kinerja.frame.web;

import id.kinerja.shared.Message;
import id.kinerja.shared.TextKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What a form is answered with: a page with a status that is not 200, or the way to the page to see next. */
public record Answer(
        HttpStatus status,
        @Nullable Drawn drawn,
        @Nullable String next,
        @Nullable Message done) {

    public static Answer with(HttpStatus status, Drawn drawn) {
        return new Answer(status, drawn, null, null);
    }

    /** The same form again, with the sentence that says why. */
    public static Answer refused(Drawn drawn) {
        return with(HttpStatus.UNPROCESSABLE_CONTENT, drawn);
    }

    /** Done: the browser fetches this page of ours, so that loading it again does nothing twice. */
    public static Answer to(String path) {
        return new Answer(HttpStatus.SEE_OTHER, null, LocalPath.of(path), null);
    }

    /** The same, and the page to see next says once what was done. */
    public Answer saying(TextKey key, Object... facts) {
        return saying(Message.of(key, facts));
    }

    public Answer saying(Message what) {
        return new Answer(status, drawn, next, what);
    }
}
