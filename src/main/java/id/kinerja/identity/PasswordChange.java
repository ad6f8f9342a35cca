package id.kinerja.identity;

import java.time.Duration;

/** What came of changing one's own password. */
public sealed interface PasswordChange {

    /** The new one holds from now on. */
    record Done() implements PasswordChange {}

    /** The one that was to be replaced is not his. */
    record WrongOld() implements PasswordChange {}

    /** Too often wrong: the next attempt counts only after this while. */
    record Later(Duration rest) implements PasswordChange {}

    /** The new one is no good. */
    record Refused(PasswordFlaw flaw) implements PasswordChange {}
}
