package id.kinerja.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.House;
import id.kinerja.organization.Employees;
import id.kinerja.organization.Entered;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Standing;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two officers at the record of the same person. */
@House
class TwoOfficersTest extends AtTheDesk {

    @Test
    @Timeout(60)
    void whoever_waited_for_another_finds_what_he_did_and_undoes_no_end_that_he_never_saw() throws Exception {
        var books = beans.getBean(PersonnelBooks.class);
        var person = beans.getBean(Employees.class).person(ward.sari);
        var other = beans.getBean(Employees.class).person(ward.treasurer);
        var page = sari + "/record/employment";
        officer.get(page);
        var end = new Entered(person, LocalDate.of(2026, 10, 1), "BUP", other, Instant.EPOCH);
        var work = beans.getBean(TransactionTemplate.class);
        CompletableFuture<HttpResponse<String>> second = Objects.requireNonNull(work.execute(status -> {
            books.hold(person);
            var sent = CompletableFuture.supplyAsync(() -> officer.post(
                    page, "employment", "PNS", "standing", "ACTIVE", "from", "2026-10-01", "reason", "SK 1"));
            while (nobodyWaits()) {
                LockSupport.parkNanos(10_000_000);
            }
            books.enterServing(end, Employment.CPNS, Standing.RETIRED);
            return sent;
        }));
        assertThat(second.get().statusCode()).isEqualTo(422);
        assertThat(second.get().body()).contains("from-error");
        assertThat(officer.get(sari).body()).contains("ensiun sejak");
    }

    private boolean nobodyWaits() {
        return beans.getBean(JdbcClient.class)
                        .sql("select count(*) from pg_locks where not granted")
                        .query(Integer.class)
                        .single()
                == 0;
    }
}
