package id.kinerja.identity.web;

import id.kinerja.identity.CodeCheck;
import id.kinerja.shared.Message;
import id.kinerja.shared.TextKey;
import java.util.Optional;

/** The words of codes, at the door and in one's account. */
public enum CodeText implements TextKey {
    TITLE,
    LEAD,
    CODE,
    CODE_HINT,
    BUTTON,
    BACK,
    BOTH_LOST,
    WRONG,
    LATER,
    KEY_LOST;

    /** Why a code does not open anything; nothing if it does. */
    public static Optional<Message> refusal(CodeCheck check) {
        return switch (check) {
            case CodeCheck.Right _ -> Optional.empty();
            case CodeCheck.Wrong _ -> Optional.of(Message.of(WRONG));
            case CodeCheck.Later later -> Optional.of(Message.of(LATER, Waiting.words(later.rest())));
            case CodeCheck.KeyLost _ -> Optional.of(Message.of(KEY_LOST));
        };
    }
}
