package id.kinerja.identity;

import id.kinerja.shared.PersonId;
import java.time.Duration;

/** What came of a name and a password, or of whatever else shows who somebody is. */
public sealed interface SignIn {

    /** It is this person; with a first password, which he has to change before anything else. */
    record Known(PersonId person, boolean hasFirstPassword, DoorNews.Way way) implements SignIn {}

    /** It is this person's first password, which he has not used in the time that it holds. */
    record Ended() implements SignIn {}

    /** Name and password do not match, whichever of them is wrong. */
    record Wrong() implements SignIn {}

    /** Too often wrong: the next attempt counts only after this while. */
    record Later(Duration rest) implements SignIn {}
}
