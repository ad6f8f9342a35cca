package id.kinerja.identity.web;

import id.kinerja.shared.Message;
import id.kinerja.shared.web.KeptForm;
import id.kinerja.shared.web.LocalPath;
import id.kinerja.shared.web.Page;
import org.jspecify.annotations.Nullable;

/** The sign-in: where to go afterwards, and the form that waits to be filled again. */
public record SignInPage(
        String to,
        String nip,
        @Nullable Message refusal,
        @Nullable Message word,
        KeptForm kept) implements Page {

    static final String TO = "to";
    static final String KEPT = "kept.";

    static SignInPage leadingTo(@Nullable String path) {
        return new SignInPage(LocalPath.of(path), "", null, null, KeptForm.EMPTY);
    }

    static SignInPage expired(String path, KeptForm kept) {
        return new SignInPage(path, "", null, null, kept);
    }

    SignInPage saying(SignInText word) {
        return new SignInPage(to, nip, refusal, Message.of(word), kept);
    }

    SignInPage refusing(Message reason) {
        return new SignInPage(to, nip, reason, word, kept);
    }

    public boolean hasExpired() {
        return !kept.isEmpty();
    }
}
