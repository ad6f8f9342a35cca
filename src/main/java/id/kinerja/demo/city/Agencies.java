package id.kinerja.demo.city;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The agencies of the city and the units inside them, as the data file draws them. */
final class Agencies {

    private static final int NESTED = 4;

    private Agencies() {}

    /** One agency: what heads it, what its people do, how many they are, whose hours they keep, whom its head obeys. */
    record Agency(
            Unit self, String headKind, String jobFamily, int people, String pattern, String under, List<Unit> units) {

        Stream<Unit> all() {
            return Stream.concat(Stream.of(self), units.stream());
        }
    }

    static List<Agency> read() {
        var agencies = new ArrayList<Agency>();
        for (var row : Rows.of("agencies")) {
            if (row.indent() == 0) {
                agencies.add(agency(row));
            } else {
                addUnit(agencies.getLast(), row);
            }
        }
        return agencies;
    }

    private static Agency agency(Rows.Row row) {
        var code = row.text(0);
        var self = new Unit(code, row.text(1), Unit.Kind.AGENCY, code, null);
        var under = row.text(6).isEmpty() ? City.SECRETARIAT : row.text(6);
        return new Agency(self, row.text(2), row.text(3), row.number(4), row.text(5), under, new ArrayList<>());
    }

    private static void addUnit(Agency agency, Rows.Row row) {
        var code = agency.self().code()
                + (agency.units().size() < 9 ? "-0" : "-")
                + (agency.units().size() + 1);
        var parent = row.indent() < NESTED
                ? agency.self().code()
                : agency.units().reversed().stream()
                        .filter(unit -> agency.self().code().equals(unit.parent()))
                        .findFirst()
                        .orElseThrow()
                        .code();
        agency.units()
                .add(new Unit(code, row.text(0), Unit.Kind.UNIT, agency.self().code(), parent));
    }
}
