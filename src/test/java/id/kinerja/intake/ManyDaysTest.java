package id.kinerja.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.kinerja.house.House;
import id.kinerja.house.SetClock;
import id.kinerja.organization.Employees;
import id.kinerja.organization.model.Nip;
import id.kinerja.personnel.Ward;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewer.Grant;
import id.kinerja.shared.Viewer.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list on which everybody leaves on another day is written as quickly as one on which all leave on the same. */
@House
class ManyDaysTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Intake intake;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private SetClock clock;

    @Test
    void the_days_of_leaving_are_entered_by_as_many_statements_whatever_their_number() {
        var ward = new Ward(beans);
        var few = people(ward, 2);
        var many = people(ward, 7);
        var next = LocalDate.now(clock).withDayOfMonth(1).plusMonths(1);
        assertThat(take(ward, many, next)).isEqualTo(take(ward, few, next));
        assertThat(take(ward, many, next.plusMonths(2)))
                .as("put off")
                .isEqualTo(take(ward, few, next.plusMonths(2)))
                .isPositive();
        var third = next.plusDays(2);
        assertThat(servings(many.get(2)))
                .containsExactly(
                        "ACTIVE [%s,%s)".formatted(third, third.plusMonths(2)),
                        "LEFT [%s,)".formatted(third.plusMonths(2)));
    }

    private static List<Nip> people(Ward ward, int number) {
        return Stream.generate(() -> ward.newcomer(null)).limit(number).toList();
    }

    /** How many statements wrote how they serve, the first from this day on and each of the others from the next. */
    private long take(Ward ward, List<Nip> people, LocalDate first) {
        clock.goOn(Duration.ofSeconds(1)); // no two lists are taken in at the same moment
        var officer = new Viewer(
                beans.getBean(Employees.class).person(ward.officer),
                "Nanda",
                List.of(new Grant(Role.AGENCY_PERSONNEL, ward.agency)));
        var list = IntStream.range(0, people.size())
                .mapToObj(one -> people.get(one) + ";" + first.plusDays(one) + "\n")
                .collect(Collectors.joining("", "NIP;TMT Berhenti\n", ""));
        var id = intake.hand(officer, "daftar.csv", list.getBytes(StandardCharsets.UTF_8));
        var mark = intake.preview(officer, id, Progress.SILENT).mark();
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var seen = new ListAppender<ILoggingEvent>();
        seen.start();
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        log.addAppender(seen);
        try {
            intake.apply(officer, id, mark, "127.0.0.1", Progress.SILENT);
        } finally {
            log.detachAppender(seen);
            log.setAdditive(true);
            log.setLevel(null);
        }
        return List.copyOf(seen.list).stream()
                .filter(line -> line.getFormattedMessage().contains("employment_period"))
                .count();
    }

    private List<String> servings(Nip nip) {
        return sql.sql("""
                        select standing || ' ' || valid from organization.v_employment_period
                        where person_id = ? order by valid""")
                .param(beans.getBean(Employees.class).person(nip).id())
                .query(String.class)
                .list();
    }
}
