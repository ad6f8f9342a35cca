package id.kinerja.demo.city;

/** What somebody may do beyond seeing his own data. */
public enum Role {
    AGENCY_OFFICER,
    CITY_OFFICER,
    TREASURER,
    AUDITOR,
    MAYOR,
    MAYOR_ASSISTANT,
    AGENCY_HEAD,
    ADMINISTRATOR
}
