package id.kinerja.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.house.Browser;
import id.kinerja.house.House;
import id.kinerja.organization.Employees;
import id.kinerja.personnel.Ward;
import id.kinerja.shared.Refused;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A file that is no list is no dead end. */
@House
class UnreadableListTest {

    private static final byte[] LETTER = "Kepada yang terhormat,\nmohon maaf.\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Intake intake;

    private Viewer officer;
    private Browser browser;

    @BeforeEach
    void an_officer_at_his_desk() {
        var ward = new Ward(beans);
        browser = ward.browserOf(ward.officer);
        officer = new Viewer(
                beans.getBean(Employees.class).person(ward.officer),
                "Nanda",
                List.of(new Grant(Role.AGENCY_PERSONNEL, ward.agency)));
    }

    @Test
    void what_cannot_be_read_is_thrown_away_and_the_page_of_uploads_says_why() {
        var page = look("/people/import/" + intake.hand(officer, "surat.csv", LETTER));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("type=\"file\"", "id=\"file-error\"");
        assertThat(intake.waiting(officer)).isEmpty();
    }

    @Test
    void a_program_is_not_even_taken() {
        assertThatThrownBy(() -> intake.hand(officer, "skrip.js", LETTER)).isInstanceOf(Refused.class);
    }

    private HttpResponse<String> look(String path) {
        var page = browser.get(path);
        for (var i = 0; i < 40 && page.headers().firstValue("Refresh").isPresent(); i++) {
            page = browser.get(path);
        }
        return page;
    }
}
