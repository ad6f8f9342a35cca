package id.kinerja.organization;

import id.kinerja.shared.TextKey;

/** Why a role is not given or not ended, and the field of the form that has to change. */
public enum RoleRefusal implements TextKey {
    WHO_UNKNOWN("who"),
    WHO_AMBIGUOUS("who"),
    ONESELF("who"),
    ROLE_NEEDED("role"),
    AGENCY_NEEDED("agency"),
    WHOLE_GOVERNMENT("agency"),
    NO_AGENCY("agency"),
    FROM_PAST("from"),
    LAST_BEFORE_FROM("last"),
    REASON_NEEDED("reason"),
    HELD_ALREADY("role"),
    KEPT_APART("role"),
    OVER_ALREADY("on"),
    ENDS_BEFORE("on"),
    ON_PAST("on"),
    LAST_OFFICER("on");

    private final String field;

    RoleRefusal(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }
}
