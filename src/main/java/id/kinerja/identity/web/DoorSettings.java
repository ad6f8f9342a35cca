package id.kinerja.identity.web;

import java.time.Duration;

/** What an installation settles about its doors. */
record DoorSettings(Duration longestSignIn, int apiRequestsPerMinute) {}
