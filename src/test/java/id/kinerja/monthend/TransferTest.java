package id.kinerja.monthend;

import static id.kinerja.monthend.Town.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.house.House;
import id.kinerja.monthend.Town.Agency;
import id.kinerja.payslips.Payslips;
import id.kinerja.shared.Message;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A transfer that is entered after the month was closed. */
@House
class TransferTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MonthEnd monthEnd;

    @Autowired
    private Payslips payslips;

    private Town town;
    private Agency first;
    private Agency second;

    @BeforeEach
    void somebody_is_transferred_into_the_closed_month() {
        town = new Town(beans);
        first = town.agency(2, 0);
        second = town.agency(1, 0);
        monthEnd.close(first.officer().viewer(), first.id(), OCTOBER, 0);
        town.transfer(first.person(1), second, OCTOBER.atDay(15));
    }

    @Test
    void his_slip_stays_where_it_was_paid() {
        var moved = first.person(1);
        assertThat(payslips.of(moved.viewer(), moved.nip(), OCTOBER).state().isClosed())
                .isTrue();
        assertThat(payslips.of(first.officer().viewer(), moved.nip(), OCTOBER).results())
                .hasSize(1);
        assertThat(payslips.sealedSlip(moved.viewer(), moved.nip(), OCTOBER)).isPresent();
        assertThatThrownBy(() -> payslips.of(second.officer().viewer(), moved.nip(), OCTOBER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void his_slip_keeps_the_face_with_which_it_was_paid() {
        var moved = first.person(1);
        var shown = payslips.of(moved.viewer(), moved.nip(), OCTOBER)
                .results()
                .getFirst()
                .member();
        assertThat(shown.post().agency().id()).isEqualTo(first.id());
        assertThat(shown.post().unit().id()).isEqualTo(first.division());
        assertThat(shown.placements()).isEmpty();
        assertThat(payslips.of(first.person(0).viewer(), first.person(0).nip(), OCTOBER)
                        .results()
                        .getFirst()
                        .member()
                        .post()
                        .position())
                .isEqualTo(shown.post().position());
    }

    @Test
    void the_new_agency_cannot_pay_him_the_same_month_again() {
        assertThatThrownBy(() -> monthEnd.close(second.officer().viewer(), second.id(), OCTOBER, 0))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason())
                                .extracting(Message::facts)
                                .asString()
                                .contains("1"));
        assertThat(payslips.crew(
                                beans.getBean(MonthReviews.class)
                                        .agency(second.officer().viewer(), second.id()),
                                OCTOBER)
                        .state()
                        .isClosed())
                .isFalse();
    }

    @Test
    void once_the_first_agency_opens_its_month_the_new_one_may() {
        monthEnd.reopen(town.cityOfficer().viewer(), first.id(), OCTOBER, "mutasi dicatat terlambat");
        var run = monthEnd.close(second.officer().viewer(), second.id(), OCTOBER, 0);
        assertThat(run.people()).isEqualTo(2);
        assertThat(monthEnd.close(first.officer().viewer(), first.id(), OCTOBER, 0)
                        .people())
                .isEqualTo(1);
    }
}
