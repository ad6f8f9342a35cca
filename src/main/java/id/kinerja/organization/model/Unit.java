package id.kinerja.organization.model;

import id.kinerja.shared.UnitId;
import java.time.ZoneId;

/** A unit of the government with the agency (OPD) it is part of; an agency is part of itself. */
public record Unit(UnitId id, String code, String name, UnitId agency, ZoneId zone) {

    public boolean isAgency() {
        return id.equals(agency);
    }
}
