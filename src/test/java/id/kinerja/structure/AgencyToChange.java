package id.kinerja.structure;

import id.kinerja.house.Browser;
import id.kinerja.organization.Borough;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/** An agency with a division and a section, a clerk who looks at its chart, and the city's officer who changes it. */
abstract class AgencyToChange {

    static final String REASON = "Perwali 12/2026";

    @Autowired
    ApplicationContext beans;

    @Value("${local.server.port}")
    int port;

    Borough borough;
    Browser clerk;
    Browser officer;
    String division;
    String change;

    @BeforeEach
    void an_agency_with_a_division_and_a_section() {
        borough = Borough.found(beans);
        clerk = signedIn(1);
        officer = signedIn(3);
        division = "/units/chart/" + borough.division().id();
        change = division + "/change";
        officer.get(change);
    }

    Browser signedIn(int person) {
        var browser = new Browser(port);
        browser.signIn(borough.nips().get(person).digits(), Borough.PASSWORD);
        return browser;
    }
}
