package id.kinerja.personnel;

import id.kinerja.organization.Entered;
import id.kinerja.organization.NewEmployee;
import id.kinerja.organization.NewPlacement;
import id.kinerja.organization.NewUnit;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import id.kinerja.organization.model.Standing;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A government of many people in 60 agencies of 30 units each, everyone with a new post every second year for ten years.
 * Every fourth works in the first agency, as a quarter of a city works in its schools.
 */
public final class LargeOffice {

    /** As many as the largest regency pays. */
    public static final int PEOPLE = 50_000;

    static final LocalDate BEGIN = LocalDate.of(2016, 1, 1);
    private static final int AGENCIES = 60;
    private static final int UNITS = 30;
    private static final int POSTS = 5;
    private static final int LARGEST_EVERY = 4;
    private static final int RETIRED_EVERY = 49;
    private static final List<String> FIRST =
            List.of("Sari Rudi Maya Bayu Lestari Umi Rina Arman Fajar Kartika Joko Dewi Agus Sri Wahyu".split(" "));
    private static final List<String> SECOND =
            List.of("Cermat Telaten Cekatan Siaga Terang Bijak Waskita Seksama Tangguh Ulet Tertib Santun".split(" "));

    private LargeOffice() {}

    /** The number of the agency in which somebody works today; the first is by far the largest. */
    public static int agencyOf(int person) {
        return person % LARGEST_EVERY == 0 ? 0 : 1 + person % (AGENCIES - 1);
    }

    public static UnitId agency(int number) {
        return new UnitId(new UUID(1, number));
    }

    public static UnitId unit(int agency, int number) {
        return new UnitId(new UUID(2 + agency, number));
    }

    /** Takes so many people into the books, into which no number of theirs was written before. */
    public static void fill(PersonnelBooks books, int people) {
        books.addUnits(units());
        books.addEmployees(
                IntStream.range(0, people).mapToObj(LargeOffice::employee).toList());
        var placements = new ArrayList<NewPlacement>();
        for (var person = 0; person < people; person++) {
            for (var post = 0; post < POSTS; post++) {
                placements.add(placement(person, post));
            }
        }
        books.addPlacements(placements);
        retire(books, people);
    }

    private static void retire(PersonnelBooks books, int people) {
        var at = BEGIN.plusYears(10).atStartOfDay().toInstant(ZoneOffset.UTC);
        for (var person = 1; person < people; person += RETIRED_EVERY) {
            var entered = new Entered(person(person), BEGIN.plusYears(10), "BUP", person(0), at);
            books.enterServing(entered, Employment.PNS, Standing.RETIRED);
        }
    }

    private static List<NewUnit> units() {
        var units = new ArrayList<NewUnit>();
        for (var a = 0; a < AGENCIES; a++) {
            units.add(new NewUnit(agency(a), "OPD-" + a, "Dinas Uji " + a, null, agency(a), ZoneId.of("Asia/Jakarta")));
            for (var u = 0; u < UNITS; u++) {
                units.add(new NewUnit(
                        unit(a, u),
                        "OPD-" + a + "-" + u,
                        "Bidang " + u + " Dinas Uji " + a,
                        agency(a),
                        agency(a),
                        ZoneId.of("Asia/Jakarta")));
            }
        }
        return units;
    }

    static boolean isRetired(int person) {
        return person % RETIRED_EVERY == 1;
    }

    public static PersonId person(int number) {
        return new PersonId(new UUID(1_000_000, number));
    }

    public static Nip nip(int number) {
        return new Nip("%04d%02d15201507%d%03d"
                .formatted(
                        1962 + number / 27 % 40,
                        1 + number % 12,
                        1 + number / 1_080 % 2,
                        number / 2_160 * 27 + number % 27));
    }

    private static NewEmployee employee(int number) {
        return new NewEmployee(person(number), nip(number), name(number), new Rank("III/a"), Employment.PNS);
    }

    static String name(int number) {
        return "%s %s %s"
                .formatted(
                        FIRST.get(number % FIRST.size()),
                        SECOND.get(number / 15 % SECOND.size()),
                        Integer.toString(number * 7919 % PEOPLE, 26));
    }

    private static NewPlacement placement(int person, int post) {
        var agency = post == POSTS - 1 ? agencyOf(person) : (person + post * 7) % AGENCIES;
        return new NewPlacement(
                person(person),
                unit(agency, person / AGENCIES % UNITS),
                "Penelaah Teknis Kebijakan",
                7,
                null,
                BEGIN.plusYears(2L * post),
                post == POSTS - 1 ? null : BEGIN.plusYears(2L * post + 2));
    }
}
