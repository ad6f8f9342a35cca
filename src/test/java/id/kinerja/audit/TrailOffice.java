package id.kinerja.audit;

import com.zaxxer.hikari.HikariDataSource;
import id.kinerja.database.DatabaseAddress;
import id.kinerja.database.TestDatabase;
import id.kinerja.shared.Act;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Recorded;
import id.kinerja.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A trail on a database of its own, which a test may forge as somebody can who has the database in his hands. */
final class TrailOffice implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T00:25:00.123456Z"), ZoneOffset.UTC);

    private final HikariDataSource source = new HikariDataSource();
    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final AuditTrail trail;
    private final Chain chain;

    TrailOffice() {
        var address = TestDatabase.like("trail", TrailOffice::prepare);
        source.setJdbcUrl(address.url());
        source.setUsername(address.username());
        source.setPassword(address.password());
        sql = JdbcClient.create(source);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        trail = new AuditTrail(
                new TrailRepository(sql),
                person -> new Viewer(person, "Orang " + person.id().getLeastSignificantBits(), roles(person)),
                new StaticListableBeanFactory().getBeanProvider(Whence.class),
                CLOCK);
        chain = new Chain(new ChainRepository(sql), CLOCK);
    }

    /** The third is the city's officer, the others nothing. */
    private static List<Viewer.Grant> roles(PersonId person) {
        return person.equals(Done.person(3)) ? List.of(new Viewer.Grant(Viewer.Role.CITY_PERSONNEL, null)) : List.of();
    }

    private static void prepare(DatabaseAddress address) {
        Flyway.configure()
                .dataSource(address.url(), address.username(), address.password())
                .locations("classpath:db/migration/audit")
                .load()
                .migrate();
    }

    /** Something that somebody did, with the reason. */
    record Done(Act act, PersonId by, PersonId about, String reason) implements Recorded {

        static Done reopening(String reason) {
            return new Done(Act.MONTH_REOPENED, person(1), person(2), reason);
        }

        static PersonId person(int number) {
            return new PersonId(new UUID(0, number));
        }

        @Override
        public Actor actor() {
            return Actor.of(by);
        }

        @Override
        public Subject subject() {
            return Subject.of(about);
        }
    }

    TransactionTemplate transactions() {
        return transactions;
    }

    void keep(Recorded done) {
        trail.keep(done);
    }

    /** So many acts, each in the chain. */
    void sealed(int acts) {
        for (var i = 1; i <= acts; i++) {
            keep(Done.reopening("alasan " + i));
        }
        seal();
    }

    void seal() {
        while (inTransaction(TransactionDefinition.ISOLATION_DEFAULT, chain::lengthen)) {
            // the next batch
        }
    }

    Proof prove() {
        return inTransaction(TransactionDefinition.ISOLATION_REPEATABLE_READ, chain::prove);
    }

    <T> T inTransaction(int isolation, Supplier<T> work) {
        var transaction = new TransactionTemplate(transactions.getTransactionManager());
        transaction.setIsolationLevel(isolation);
        return transaction.execute(status -> work.get());
    }

    /** Writes past the program, with the guards of the tables switched off. */
    void forge(String... statements) {
        for (var table : List.of("audit.entry", "audit.link", "audit.proof")) {
            sql.sql("alter table " + table + " disable trigger user").update();
        }
        for (var statement : statements) {
            sql.sql(statement).update();
        }
    }

    int count(String table) {
        return sql.sql("select count(*) from " + table).query(Integer.class).single();
    }

    JdbcClient sql() {
        return sql;
    }

    @Override
    public void close() {
        source.close();
    }
}
