package id.kinerja.identity.web;

import id.kinerja.frame.web.KeptForm;
import id.kinerja.frame.web.Page;
import id.kinerja.frame.web.SideDoor;
import id.kinerja.shared.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sign-in: where to go afterwards, the form that waits to be filled again, and the ways in beside the password. */
public record SignInPage(
        String to,
        String nip,
        @Nullable Message refusal,
        @Nullable Message word,
        KeptForm kept,
        List<SideDoor.Way> ways)
        implements Page {

    static final String TO = "to";
    static final String KEPT = "kept.";

    SignInPage saying(SignInText word) {
        return new SignInPage(to, nip, refusal, Message.of(word), kept, ways);
    }

    /** The same, with the sentence that says why nobody is let in. */
    public SignInPage refusing(Message reason) {
        return new SignInPage(to, nip, reason, word, kept, ways);
    }

    public boolean hasExpired() {
        return !kept.isEmpty();
    }
}
