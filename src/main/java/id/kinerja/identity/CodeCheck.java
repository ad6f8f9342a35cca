package id.kinerja.identity;

import java.time.Duration;

/** What came of a code of the second factor. */
public sealed interface CodeCheck {

    /** It is his. */
    record Right() implements CodeCheck {}

    /** It is not, was used already, or its time is over. */
    record Wrong() implements CodeCheck {}

    /** Too often wrong: the next attempt counts only after this while. */
    record Later(Duration rest) implements CodeCheck {}

    /** The key of the house is lost, so codes of authenticators cannot be checked; those on paper can. */
    record KeyLost() implements CodeCheck {}
}
