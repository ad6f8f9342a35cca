package id.kinerja.monthend;

import static id.kinerja.monthend.Town.OCTOBER;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.House;
import id.kinerja.monthend.KeptCounts.Counted;
import id.kinerja.monthend.Town.Agency;
import id.kinerja.organization.Organization;
import id.kinerja.organization.model.Unit;
import id.kinerja.payslips.HeadCount;
import id.kinerja.payslips.HeadCounts;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What was counted of a government too large to be counted while somebody waits. */
@House
class KeptCountsTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private KeptCounts counts;

    private Town town;
    private Agency agency;
    private List<Unit> units;

    @BeforeEach
    void an_agency() {
        town = new Town(beans);
        agency = town.agency(3, 1);
        units = beans.getBean(Organization.class).allAgencies().stream()
                .filter(unit -> unit.id().equals(agency.id()))
                .toList();
    }

    @Test
    void whoever_looks_first_does_not_wait_for_the_count_and_finds_it_soon() {
        assertThat(counted()).isEqualTo(Counted.NOT_YET);
        counts.countAgain(OCTOBER, units, Duration.ofHours(1));
        assertThat(counted().heads()).isEqualTo(now());
        assertThat(now().unready()).isOne();
    }

    @Test
    void whoever_looks_later_is_told_of_when_it_is_until_it_is_counted_again() {
        counts.countAgain(OCTOBER, units, Duration.ofHours(1));
        var before = counted().heads();
        town.transfer(agency.person(1), town.agency(1, 0), OCTOBER.atDay(2));
        assertThat(counted().heads()).isEqualTo(before).isNotEqualTo(now());
        assertThat(counted().at()).isNotNull();

        counts.countAgain(OCTOBER, units, Duration.ofHours(1));
        assertThat(counted().heads()).as("counted within the hour").isEqualTo(before);
        counts.countAgain(OCTOBER, units, Duration.ofSeconds(-1));
        assertThat(counted().heads()).isEqualTo(now());
    }

    @Test
    void the_count_of_one_agency_agrees_with_that_of_all() {
        var heads = beans.getBean(HeadCounts.class);
        assertThat(now()).isEqualTo(heads.of(OCTOBER, List.of()).get(agency.id()));
    }

    private Counted counted() {
        return counts.kept(OCTOBER, units).get(agency.id());
    }

    private HeadCount now() {
        return beans.getBean(HeadCounts.class).of(units.getFirst(), OCTOBER);
    }
}
