package id.kinerja.shared;

/** The office says no, in a sentence that says what to do instead. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public Refused(Message reason) {
        super(reason.toString());
        this.reason = reason;
    }

    public static Refused because(TextKey key, Object... facts) {
        return new Refused(Message.of(key, facts));
    }

    public Message reason() {
        return reason;
    }
}
