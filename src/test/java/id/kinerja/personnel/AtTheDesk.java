package id.kinerja.personnel;

import id.kinerja.house.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An agency's officer who has signed in, with Sari's page before him. */
abstract class AtTheDesk {

    @Autowired
    ApplicationContext beans;

    Ward ward;
    Browser officer;
    String sari;

    @BeforeEach
    void an_officer_at_his_desk() {
        ward = new Ward(beans);
        officer = ward.browserOf(ward.officer);
        sari = "/people/" + ward.sari;
    }
}
