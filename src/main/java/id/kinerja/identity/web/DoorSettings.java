package id.kinerja.identity.web;

import java.time.Duration;

/** What an installation settles about its doors. */
record DoorSettings(Duration longestSignIn, int apiRequestsPerMinute, SecondFactor secondFactor) {

    /** Whether whoever holds a role must have a second factor; everybody may. */
    enum SecondFactor {
        REQUIRED,
        OFFERED
    }
}
