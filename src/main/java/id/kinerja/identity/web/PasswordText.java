package id.kinerja.identity.web;

import id.kinerja.identity.PasswordChange;
import id.kinerja.shared.Message;
import id.kinerja.shared.TextKey;
import java.util.Optional;

/** The words of changing one's password. */
public enum PasswordText implements TextKey {
    TITLE,
    FIRST_TITLE,
    FIRST_LEAD,
    LEAD,
    OLD,
    NEW,
    NEW_HINT,
    AGAIN,
    BUTTON,
    BACK,
    WRONG_OLD,
    PROVE_FIRST,
    LATER;

    /** Why a password proves nothing; nothing if it does. */
    public static Optional<Message> refusal(PasswordChange proof) {
        return switch (proof) {
            case PasswordChange.Done _ -> Optional.empty();
            case PasswordChange.WrongOld _ -> Optional.of(Message.of(WRONG_OLD));
            case PasswordChange.Later later -> Optional.of(Message.of(LATER, Waiting.words(later.rest())));
            case PasswordChange.Refused refused -> Optional.of(Message.of(refused.flaw()));
        };
    }
}
