package id.kinerja.demo;

import id.kinerja.shared.TextKey;

/** The roles in which one can look at Kota Contoh, from the desk of an employee up to the city hall. */
enum PartText implements TextKey {
    EMPLOYEE,
    SUPERIOR,
    HEAD_OF_AGENCY,
    AGENCY_OFFICER,
    TREASURER,
    CITY_OFFICER,
    MAYOR,
    MAYOR_ASSISTANT,
    AUDITOR,
    ADMINISTRATOR
}
