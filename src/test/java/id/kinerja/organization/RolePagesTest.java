package id.kinerja.organization;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.House;
import id.kinerja.organization.RoleBook.Search;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The book of roles, page after page. */
@House
class RolePagesTest {

    private static final Viewer AUDITOR =
            new Viewer(new PersonId(new UUID(9, 9)), "Inspektorat", List.of(new Grant(Role.AUDITOR, null)));
    private static final Comparator<HeldRole> BY_AGENCY = Comparator.comparing(
                    (HeldRole one) -> one.role().name())
            .thenComparing(one -> one.agency() == null ? "" : one.agency())
            .thenComparing(HeldRole::name)
            .thenComparing(one -> one.id().toString());

    @Autowired
    private PersonnelBooks books;

    @Autowired
    private RoleBook book;

    @Test
    void each_role_stands_on_one_page_in_order_of_agency_and_name() {
        var word = "Halaman" + UUID.randomUUID().toString().substring(0, 8);
        var agencies = List.of(agency("Dinas " + word + " B"), agency("Dinas " + word + " A"));
        IntStream.range(0, 2 * Search.ON_A_PAGE + 7).forEach(number -> {
            var person = new PersonId(UUID.randomUUID());
            books.addPersons(Map.of(person, "%02d %s".formatted(97 * number % 100, word)));
            books.grant(List.of(new NewGrant(
                    person,
                    new Grant(Role.AGENCY_PERSONNEL, agencies.get(number % 3 % 2)),
                    LocalDate.of(2026, 1, 1),
                    "SK")));
        });
        var found = pages(word);
        assertThat(found)
                .hasSize(2 * Search.ON_A_PAGE + 7)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(BY_AGENCY);
        assertThat(pages("")).containsAll(found).doesNotHaveDuplicates().isSortedAccordingTo(BY_AGENCY);
    }

    private List<HeldRole> pages(String words) {
        var seen = new ArrayList<HeldRole>();
        RoleBook.Found found;
        var page = 1;
        do {
            found = book.find(AUDITOR, new Search(words, null, null, false, page++));
            seen.addAll(found.roles());
        } while (!found.roles().isEmpty());
        assertThat(found.holding()).as("said beyond the last page too").isEqualTo(seen.size());
        return seen;
    }

    private UnitId agency(String name) {
        var unit = new UnitId(UUID.randomUUID());
        books.addUnits(List.of(new NewUnit(unit, "HAL-" + unit.id(), name, null, unit, ZoneId.of("Asia/Jakarta"))));
        return unit;
    }
}
