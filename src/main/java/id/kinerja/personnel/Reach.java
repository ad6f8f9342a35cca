package id.kinerja.personnel;

import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.util.List;
import java.util.Objects;

/** How far a viewer sees beyond himself: the whole government, some agencies, or nobody. */
public record Reach(boolean isEverywhere, List<UnitId> agencies) {

    public Reach {
        agencies = List.copyOf(agencies);
    }

    /** The agencies of whose people he is personnel officer or treasurer. */
    public static Reach of(Viewer viewer) {
        var grants = viewer.grants().stream().filter(Reach::reaches).toList();
        var isEverywhere = grants.stream().anyMatch(grant -> grant.unit() == null);
        return new Reach(
                isEverywhere,
                grants.stream()
                        .map(Grant::unit)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    public boolean isNobody() {
        return !isEverywhere && agencies.isEmpty();
    }

    public boolean includes(UnitId agency) {
        return isEverywhere || agencies.contains(agency);
    }

    private static boolean reaches(Grant grant) {
        return switch (grant.role()) {
            case CITY_PERSONNEL -> true;
            case AGENCY_PERSONNEL -> grant.unit() != null;
            case TREASURER -> true;
            case AGENCY_HEAD, MAYOR, AUDITOR -> false;
        };
    }

    static boolean isTreasurer(Viewer viewer, UnitId agency) {
        return viewer.grants().stream()
                .filter(grant -> grant.role() == Role.TREASURER)
                .anyMatch(grant -> grant.unit() == null || agency.equals(grant.unit()));
    }
}
