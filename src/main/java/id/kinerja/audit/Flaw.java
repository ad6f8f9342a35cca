package id.kinerja.audit;

import id.kinerja.shared.Message;
import id.kinerja.shared.TextKey;

/** The first row of the chain that is wrong: what is wrong with it, and its number, or that of an entry outside the chain. */
public record Flaw(Kind kind, long number) {

    /** In which ways a chain can be broken. */
    public enum Kind implements TextKey {
        MISSING,
        MOVED,
        ALTERED,
        OUTSIDE
    }

    public Message told() {
        return Message.of(kind, Long.toString(number));
    }
}
