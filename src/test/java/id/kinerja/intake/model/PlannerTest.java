package id.kinerja.intake.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.intake.model.Plan.Kind;
import id.kinerja.intake.model.Plan.PostStep;
import id.kinerja.intake.model.Sheet.Cell;
import id.kinerja.intake.model.Sheet.Line;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.PersonnelRecord;
import id.kinerja.organization.model.PersonnelRecord.LastPost;
import id.kinerja.organization.model.Rank;
import id.kinerja.organization.model.Standing;
import id.kinerja.organization.model.Unit;
import id.kinerja.personnel.model.NipPattern;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerTest {

    static final String SARI = "199003012015032004";
    static final String MAYA = "197809172003122004";
    static final UnitId AGENCY = new UnitId(new UUID(0, 1));
    static final UnitId DIVISION = new UnitId(new UUID(0, 2));
    private static final UnitId OTHER = new UnitId(new UUID(0, 3));
    static final NipPattern PATTERN = new NipPattern(21);
    static final LocalDate BEGUN = LocalDate.of(2024, 3, 1);
    static final LocalDate MONTH = LocalDate.of(2026, 11, 1);
    static final Running RUNNING = new Running(MONTH, Map.of());
    static final String HEAD =
            "NIP BARU|Nama|Gol/Rg|Jenis Pegawai|Unit Kerja|Jabatan|Kelas|TMT Jab.|NIP Atasan|TMT Pensiun";
    static final String NEW = "%s|Sari Cermat|III/b|PNS|Bidang Arsip|Arsiparis|8|1 Maret 2024||";

    @Test
    void titles_sums_repeated_headings_and_column_numbers_are_no_people() {
        var plan = plan(
                Map.of(),
                "DAFTAR NOMINATIF PEGAWAI",
                "Keadaan 1 Oktober 2026",
                "",
                HEAD,
                "1|2|3|4|5|6|7|8|9|10",
                "BIDANG ARSIP",
                NEW.formatted("19900301 201503 2 004"),
                "|Jumlah|1",
                HEAD);
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.count(Kind.CREATED)).isEqualTo(1);
        assertThat(plan.outcomes().getFirst().nip().digits()).isEqualTo(SARI);
        assertThat(plan.outcomes().getFirst().row()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,99003E+17", "1.99003012015032E+17", "199003012015032000"})
    void a_nip_that_lost_digits_is_refused_and_never_guessed(String nip) {
        assertThat(flaws(plan(Map.of(), HEAD, NEW.formatted(nip)))).containsExactly(Flaw.NIP_LOST_DIGITS);
    }

    @ParameterizedTest
    @CsvSource({
        "01-03-2024, 2024-03-01", "1 Maret 2024, 2024-03-01", "2024-03-01, 2024-03-01", "45352, 2024-03-01",
        "17/8/2023, 2023-08-17", "3 Agust 2022, 2022-08-03", "9 Nopember 2021, 2021-11-09", "2-Des-2020, 2020-12-02"
    })
    void dates_are_read_as_people_write_them(String written, LocalDate date) {
        assertThat(ListDates.of(new Cell(written, Sheet.Kind.TEXT))).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-09-2026", "2026-02-30", "03/2024", "kemarin", "1 Marzipan 20"})
    void a_date_that_does_not_exist_is_a_problem(String written) {
        assertThat(ListDates.of(new Cell(written, Sheet.Kind.TEXT))).isNull();
    }

    @Test
    void an_unknown_unit_is_a_problem_that_proposes_the_nearest_name() {
        var plan = plan(Map.of(), HEAD, NEW.formatted(SARI).replace("Bidang Arsip", "Bid. Arsip"));
        assertThat(flaws(plan)).containsExactly(Flaw.UNIT_UNKNOWN_NEAR);
        assertThat(plan.problems().getFirst().remedy().facts().getFirst().toString())
                .startsWith("[Bidang Arsip");
        assertThat(plan.outcomes()).isEmpty();
    }

    @Test
    void a_later_day_begins_another_post_and_ends_the_last() {
        var plan = plan(
                Map.of(SARI, held(SARI, DIVISION, 1)), HEAD, SARI + "|||| Bidang Layanan|Pustakawan|9|2026-10-01||");
        assertThat(plan.problems()).isEmpty();
        var outcome = plan.outcomes().getFirst();
        assertThat(outcome.kind()).isEqualTo(Kind.CHANGED);
        assertThat(outcome.step()).isInstanceOfSatisfying(PostStep.Begins.class, step -> {
            assertThat(step.ended()).isNotNull();
            assertThat(step.post().from()).isEqualTo(LocalDate.of(2026, 10, 1));
        });
        assertThat(outcome.changes())
                .extracting(Plan.Change::field)
                .containsExactly(Field.UNIT, Field.POSITION, Field.JOB_CLASS, Field.SINCE);
    }

    @Test
    void the_class_of_the_old_post_is_never_taken_for_that_of_another() {
        var plan =
                plan(Map.of(SARI, held(SARI, DIVISION, 1)), HEAD, SARI + "||||Bidang Layanan|Pustakawan||2026-10-01||");
        var step = (PostStep.Begins) plan.outcomes().getFirst().step();
        assertThat(step.post().jobClass()).isNull();
    }

    @Test
    void what_is_blank_stays_as_it_is() {
        var plan = plan(Map.of(SARI, held(SARI, DIVISION, 1)), HEAD, SARI + "|||||||||");
        assertThat(plan.count(Kind.UNTOUCHED)).isEqualTo(1);
    }

    @Test
    void a_change_of_post_without_its_day_is_a_problem() {
        var books = Map.of(SARI, held(SARI, DIVISION, 1));
        assertThat(flaws(plan(books, HEAD, SARI + "||||Bidang Layanan|||||"))).containsExactly(Flaw.SINCE_MISSING);
        assertThat(flaws(plan(Map.of(SARI, held(SARI, DIVISION, 2)), HEAD, SARI + "|||||||2020-01-01||")))
                .containsExactly(Flaw.SINCE_BEFORE_LAST);
    }

    @Test
    void a_day_of_retirement_ends_the_post() {
        var plan = plan(Map.of(SARI, held(SARI, DIVISION, 1)), HEAD, SARI + "|||||||||01-12-2026");
        assertThat(plan.outcomes().getFirst().kind()).isEqualTo(Kind.ENDED);
        assertThat(plan.outcomes().getFirst().leaves())
                .isEqualTo(new Plan.Leaves(LocalDate.of(2026, 12, 1), Standing.LEFT, null));
        assertThat(flaws(plan(Map.of(SARI, held(SARI, DIVISION, 1)), HEAD, SARI + "|||||||||01-12-2020")))
                .containsExactly(Flaw.UNTIL_NOT_AFTER);
    }

    @Test
    void nobody_is_the_superior_of_himself_nor_in_a_circle_nor_unknown() {
        assertThat(flaws(plan(Map.of(), HEAD, NEW.formatted(SARI).replace("2024||", "2024|" + SARI + "|"))))
                .containsExactly(Flaw.SUPERIOR_SELF);
        assertThat(flaws(plan(Map.of(), HEAD, NEW.formatted(SARI).replace("2024||", "2024|" + MAYA + "|"))))
                .containsExactly(Flaw.SUPERIOR_UNKNOWN);
        assertThat(flaws(plan(
                        Map.of(),
                        HEAD,
                        NEW.formatted(SARI).replace("2024||", "2024|" + MAYA + "|"),
                        NEW.formatted(MAYA).replace("2024||", "2024|" + SARI + "|"))))
                .containsExactly(Flaw.SUPERIOR_CIRCLE, Flaw.SUPERIOR_CIRCLE);
    }

    @Test
    void a_second_row_for_one_nip_and_somebody_of_another_agency_are_problems() {
        assertThat(flaws(plan(Map.of(), HEAD, NEW.formatted(SARI), NEW.formatted(SARI))))
                .containsExactly(Flaw.NIP_TWICE);
        assertThat(flaws(plan(Map.of(SARI, held(SARI, OTHER, 1)), HEAD, NEW.formatted(SARI))))
                .containsExactly(Flaw.NIP_ELSEWHERE);
    }

    @Test
    void an_officer_changes_everybody_but_himself() {
        var own = held(SARI, DIVISION, 1);
        var planner = new Planner(matching(Map.of(), HEAD, SARI + "||IV/a|||||||"), PATTERN);
        var self = new Asker(own.person(), Set.of());
        assertThat(flaws(planner.compare(Map.of(own.nip(), own), directory(), RUNNING, self, done -> {})))
                .containsExactly(Flaw.OWN_ROW);
    }

    @Test
    void a_heading_that_the_officer_explained_once_is_known() {
        var lines = new String[] {"Nomor Orang|Siapa", SARI + "|Sari C."};
        assertThat(matching(Map.of(), lines).has(Field.NIP)).isFalse();
        assertThat(flaws(new Planner(matching(Map.of(), lines), PATTERN)
                        .compare(Map.of(), directory(), RUNNING, Asker.NOBODY, done -> {})))
                .containsExactly(Flaw.NIP_NO_COLUMN);
        var told = matching(Map.of("nomororang", Optional.of(Field.NIP), "siapa", Optional.of(Field.NAME)), lines);
        assertThat(told.column(Field.NAME)).isEqualTo(1);
        assertThat(told.columns()).allMatch(Matching.Matched::isRemembered);
    }

    static List<Object> flaws(Plan plan) {
        return plan.problems().stream().<Object>map(one -> one.remedy().key()).toList();
    }

    static Plan plan(Map<String, PersonnelRecord> books, String... rows) {
        var known = books.values().stream().collect(Collectors.toMap(PersonnelRecord::nip, one -> one));
        return new Planner(matching(Map.of(), rows), PATTERN)
                .compare(known, directory(), RUNNING, Asker.NOBODY, done -> {});
    }

    static Matching matching(Map<String, Optional<Field>> told, String... rows) {
        var lines = new ArrayList<Line>();
        for (var row : rows) {
            lines.add(new Line(
                    lines.size() + 1,
                    Stream.of(row.split("\\|", -1))
                            .map(cell -> new Cell(cell, Sheet.Kind.TEXT))
                            .toList()));
        }
        return Matching.of(List.of(new Sheet("", lines)), told).orElseThrow();
    }

    static UnitDirectory directory() {
        return directory(Map.of());
    }

    static UnitDirectory directory(Map<UnitId, LocalDate> closings) {
        var units = List.of(
                unit(AGENCY, "ARPUS", "Dinas Arsip"),
                unit(DIVISION, "ARPUS-01", "Bidang Arsip"),
                unit(new UnitId(new UUID(0, 4)), "ARPUS-02", "Bidang Layanan"));
        return new UnitDirectory(units, closings, MONTH.plusDays(19));
    }

    private static Unit unit(UnitId id, String code, String name) {
        return new Unit(id, code, name, AGENCY, ZoneId.of("Asia/Jakarta"));
    }

    static PersonnelRecord held(String nip, UnitId unit, int posts) {
        return held(nip, unit, posts, BEGUN, null);
    }

    static PersonnelRecord held(String nip, UnitId unit, int posts, LocalDate from, @Nullable LocalDate before) {
        var agency = unit.equals(OTHER) ? OTHER : AGENCY;
        return new PersonnelRecord(
                new PersonId(new UUID(1, nip.hashCode())),
                new Nip(nip),
                "Sari Cermat",
                new Rank("III/b"),
                Employment.PNS,
                PersonnelRecord.Since.UNKNOWN,
                Stream.iterate(from, day -> day.minusYears(1)).limit(posts).toList(),
                Stream.generate(() -> agency).limit(posts).toList(),
                post(unit, agency, from, before),
                null);
    }

    private static LastPost post(UnitId unit, UnitId agency, LocalDate from, @Nullable LocalDate before) {
        return new LastPost(new UUID(2, 2), unit, agency, "Arsiparis", 8, null, null, from, before);
    }
}
