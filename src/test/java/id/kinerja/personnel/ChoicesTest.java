package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.House;
import id.kinerja.organization.NewEmployee;
import id.kinerja.organization.NewPlacement;
import id.kinerja.organization.NewUnit;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A part of a name, a number or a title is enough, with a script and without one. */
@House
class ChoicesTest extends AtTheDesk {

    @Test
    void a_part_of_a_name_is_answered_with_those_who_may_be_meant_and_one_of_them_is_chosen() {
        var asked = superior("superior", "Umi");
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body())
                .contains("Belum jelas siapa", radio("superior", ward.treasurer), "Umi " + ward.code)
                .contains("name=\"superior-for\" value=\"Umi\"", "value=\"Umi\"");
        var chosen = superior("superior", "Umi", "superior", ward.treasurer.digits(), "superior-for", "Umi");
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(officer.get(sari).body())
                .contains("Atasan Sari " + ward.code + " yang ditetapkan mulai", "Umi " + ward.code);
    }

    @Test
    void whoever_types_another_name_below_an_old_choice_means_the_other() {
        superior("superior", "Umi");
        var other = superior("superior", "Baru", "superior", ward.treasurer.digits(), "superior-for", "Umi");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).doesNotContain(radio("superior", ward.treasurer));
    }

    @Test
    void a_full_name_that_one_alone_has_is_enough_as_is_the_number() {
        assertThat(superior("superior", "umi " + ward.code).statusCode()).isEqualTo(303);
        assertThat(delegate(ward.treasurer.toString()).statusCode()).isEqualTo(303);
    }

    @Test
    void two_of_the_same_name_are_asked_for_and_a_name_that_one_alone_has_is_enough_behind_many_longer_ones() {
        var name = "Wulan " + ward.code;
        IntStream.rangeClosed(1, 7).forEach(i -> employee("A%d %s".formatted(i, name), ward.agency));
        var one = employee(name.toLowerCase(Locale.ROOT), ward.agency);
        var another = employee(name, ward.agency);
        var asked = superior("superior", name);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("Belum jelas siapa", radio("superior", one), radio("superior", another));
        var alone = "Ajeng " + ward.code;
        IntStream.rangeClosed(1, 8).forEach(i -> employee("A%d %s".formatted(i, alone), ward.agency));
        employee(alone, new Ward(beans).agency);
        employee(alone, ward.agency);
        assertThat(superior("superior", " " + alone + " ").statusCode())
                .as("the other one is not in the books for this officer")
                .isEqualTo(303);
    }

    private Nip employee(String name, UnitId agency) {
        var nip = Ward.freeNip();
        var person = new PersonId(UUID.randomUUID());
        var books = beans.getBean(PersonnelBooks.class);
        books.addEmployees(List.of(new NewEmployee(person, nip, name, new Rank("III/a"), Employment.PNS)));
        books.addPlacements(List.of(new NewPlacement(person, agency, "Pengolah Data", 6, null, Ward.BEGIN, null)));
        return nip;
    }

    @Test
    void nobody_is_found_whom_the_officer_may_not_see() {
        var other = new Ward(beans);
        assertThat(superior("superior", "Umi " + other.code).body())
                .contains("Tidak ada pegawai dengan NIP atau nama lengkap")
                .doesNotContain(other.treasurer.digits());
        assertThat(officer.get("/people/choices?field=superior&superior=Umi").body())
                .contains(radio("superior", ward.treasurer))
                .doesNotContain(other.treasurer.digits());
        assertThat(officer.get("/people/choices?field=who&who="
                                + ward.treasurer.digits().substring(0, 17))
                        .body())
                .contains(radio("who", ward.treasurer));
        assertThat(officer.get("/people/choices?field=salary&salary=1").statusCode())
                .isEqualTo(404);
        var stranger = ward.browserOf(ward.sari);
        for (var field : List.of("superior", "position", "unit")) {
            assertThat(stranger.get("/people/choices?field=%s&%1$s=Umi".formatted(field))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void at_most_eight_are_shown_and_one_letter_finds_nobody() {
        Stream.generate(() -> ward.newcomer(null)).limit(10).toList();
        assertThat(officer.get("/people/choices?field=superior&superior=Baru")
                        .body()
                        .split("type=\"radio\""))
                .hasSize(9);
        assertThat(officer.get("/people/choices?field=superior&superior=B").body())
                .doesNotContain("radio");
    }

    @Test
    void a_part_of_a_title_shows_the_titles_and_a_new_one_is_taken_when_it_is_sent_again() {
        var title = "Penelaah " + ward.code;
        var first = place(title);
        assertThat(first.statusCode()).as("nothing like it is known").isEqualTo(422);
        assertThat(first.body()).contains("belum pernah tercatat", "name=\"position-asked\" value=\"" + title + "\"");
        assertThat(place(title, "position-for", title).body())
                .as("what a script found for it is no answer")
                .contains("belum pernah tercatat");
        assertThat(place(title, "position-asked", "Penelaa " + ward.code).statusCode())
                .isEqualTo(422);
        assertThat(place(title, "position-asked", title).statusCode()).isEqualTo(303);
        var asked = place("aah " + ward.code);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("belum pernah tercatat", "value=\"" + title + "\"");
        assertThat(officer.get("/people/choices?field=position&position=aah%20" + ward.code)
                        .body())
                .contains("name=\"position\" value=\"" + title + "\"");
        var again = place("aah " + ward.code, "position-asked", "aah " + ward.code);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).doesNotContain("belum pernah tercatat").contains("Sudah ada penempatan mulai");
    }

    @Test
    void units_stand_in_the_order_of_the_tree_below_the_name_of_their_agency() {
        var section = unit("-9", "Aneka", ward.agency);
        unit("-91", "Bawahan", section);
        unit("-1", "Zona", ward.agency);
        assertThat(officer.get(sari + "/placements/new").body())
                .containsSubsequence(
                        "<optgroup label=\"Kantor " + ward.code,
                        ">Kantor " + ward.code,
                        ">– Zona · ",
                        ">– Aneka · ",
                        ">– – Bawahan · ",
                        "</optgroup>");
        assertThat(officer.get("/people/choices?field=unit&unit=" + ward.code + "-91")
                        .body())
                .contains("name=\"unit\" value=\"" + ward.code + "-91\"", "Kantor " + ward.code);
    }

    private UnitId unit(String code, String name, UnitId above) {
        var unit = new UnitId(UUID.randomUUID());
        var zone = ZoneId.of("Asia/Jakarta");
        beans.getBean(PersonnelBooks.class)
                .addUnits(List.of(new NewUnit(unit, ward.code + code, name, above, ward.agency, zone)));
        return unit;
    }

    private static String radio(String field, Nip nip) {
        return "type=\"radio\" name=\"%s\" value=\"%s\"".formatted(field, nip);
    }

    private HttpResponse<String> superior(String... fields) {
        return send("/record/superior", Stream.of(fields), "2026-12-01");
    }

    private HttpResponse<String> delegate(String whom) {
        return send("/record/delegate", Stream.of("delegate", whom), "2026-12-01");
    }

    private HttpResponse<String> place(String title, String... more) {
        var fields = Stream.of("unit", ward.code, "position", title, "class", "7");
        return send("/placements", Stream.concat(fields, Stream.of(more)), "2026-11-02");
    }

    private HttpResponse<String> send(String form, Stream<String> fields, String from) {
        officer.get(sari + "/record/rank");
        var rest = Stream.of("from", from, "until", "2027-01-31", "letter", "SP 1", "reason", "SK 1");
        return officer.post(sari + form, Stream.concat(fields, rest).toArray(String[]::new));
    }
}
