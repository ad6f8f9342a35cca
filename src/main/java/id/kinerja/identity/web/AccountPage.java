package id.kinerja.identity.web;

import id.kinerja.frame.web.Page;
import id.kinerja.shared.Message;
import java.time.LocalDateTime;
import java.util.List;

/** One's own account: by what name one signs in, and where one is signed in, and one's tokens. */
public record AccountPage(String name, String signIn, List<OpenSignIn> signIns, List<ShownToken> tokens)
        implements Page {

    /** A sign-in that still holds: from where, since when, last used when, and whether it is the one that looks. */
    public record OpenSignIn(
            String key, Message device, String address, LocalDateTime begun, LocalDateTime used, boolean isThisOne) {}
}
