package id.kinerja.personnel.web;

import id.kinerja.shared.TextKey;
import id.kinerja.shared.Viewer.Role;

/** What a role is called in the office. */
public enum RoleName implements TextKey {
    AGENCY_PERSONNEL,
    CITY_PERSONNEL,
    AGENCY_HEAD,
    MAYOR,
    TREASURER,
    AUDITOR;

    public static RoleName of(Role role) {
        return valueOf(role.name());
    }
}
