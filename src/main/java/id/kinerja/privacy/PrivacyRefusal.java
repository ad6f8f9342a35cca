package id.kinerja.privacy;

import id.kinerja.shared.TextKey;

/** Why a copy is not given out or a period is not set, and the field of the form that has to change. */
public enum PrivacyRefusal implements TextKey {
    WHO_UNKNOWN("who"),
    ONESELF("who"),
    WHY_NEEDED("why"),
    TOO_FEW_DAYS("days"),
    FROM_PAST("from"),
    BASIS_NEEDED("basis"),
    REASON_NEEDED("reason"),
    CITY_DECIDES("kind");

    private final String field;

    PrivacyRefusal(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }
}
