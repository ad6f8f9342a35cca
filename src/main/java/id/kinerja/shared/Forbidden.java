package id.kinerja.shared;

/** Whoever asks may see this, but it is not for him to do; a sentence says for whom it is. */
public class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    private Forbidden(Message reason) {
        super(reason.toString());
        this.reason = reason;
    }

    public static Forbidden because(TextKey key, Object... facts) {
        return new Forbidden(Message.of(key, facts));
    }

    public Message reason() {
        return reason;
    }
}
