package id.kinerja.cli;

/** The command was called in a way that cannot be meant; its message is the sentence for the caller, exit status 2. */
public final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongUsage(String sentence) {
        super(sentence, null, false, false);
    }
}
