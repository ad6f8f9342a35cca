package id.kinerja.shared;

import java.util.List;

/** A sentence not yet spoken: its key and the facts that fill it, so that the reader's language is chosen last. */
public record Message(TextKey key, List<Object> facts) {

    public static Message of(TextKey key, Object... facts) {
        return new Message(key, List.of(facts));
    }
}
