package id.kinerja.demo.city;

/** The parts that fixed people of the city play in the demo, the tests and the screenshots. */
public enum CastRole {
    HEAD_OF_AGENCY,
    SUPERIOR,
    DILIGENT_EMPLOYEE,
    OFTEN_LATE_EMPLOYEE,
    ON_MATERNITY_LEAVE,
    TRANSFERRED_LAST_MONTH,
    TRANSFERRED_THIS_MONTH,
    CANDIDATE,
    NIGHT_GUARD,
    NOT_READY,
    AGENCY_OFFICER,
    CITY_OFFICER,
    SECOND_CITY_OFFICER,
    TREASURER
}
