package id.kinerja.payslips.written;

/** Written facts that are not what their writer wrote: somebody or something changed them, and nothing is made of them. */
public final class DamagedFacts extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedFacts(long character, String what) {
        super("written facts, character " + (character + 1) + ": " + what);
    }
}
