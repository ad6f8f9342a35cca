package id.kinerja.identity.web;

import id.kinerja.shared.Message;
import java.time.LocalDateTime;

/** A sign-in that still holds: from where, since when, last used when, and whether it is the one that looks. */
public record OpenSignIn(
        String key, Message device, String address, LocalDateTime begun, LocalDateTime used, boolean isThisOne) {}
