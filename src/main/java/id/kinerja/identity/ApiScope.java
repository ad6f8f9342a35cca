package id.kinerja.identity;

import java.util.Locale;

/** What a token may be used for: one of the doors below /api/v1. */
public enum ApiScope {
    PAYSLIPS,
    PRESENCE,
    PUNCHES;

    /** As the address of the door begins. */
    public String path() {
        return "/api/v1/" + name().toLowerCase(Locale.ROOT);
    }
}
