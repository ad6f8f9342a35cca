package id.kinerja.leave;

import static id.kinerja.shared.sql.Columns.date;
import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.leave.Absences.Documented;
import id.kinerja.leave.model.Absence;
import id.kinerja.leave.model.AbsenceKind;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.sql.CopyRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AbsenceRepository {

    private final JdbcClient database;
    private final CopyRows copy;

    AbsenceRepository(JdbcClient database, CopyRows copy) {
        this.database = database;
        this.copy = copy;
    }

    Map<PersonId, List<Absence>> between(Collection<UUID> people, LocalDate from, LocalDate to) {
        var absences = new HashMap<PersonId, List<Absence>>();
        database.sql("""
                        select person_id, kind, from_date, to_date from leave.absence
                        where person_id = any(:people) and from_date <= :to and to_date >= :from
                        order by person_id, from_date""")
                .param("people", ids(people))
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    absences.computeIfAbsent(new PersonId(uuid(row, "person_id")), nobody -> new ArrayList<>())
                            .add(absence(row));
                });
        return absences;
    }

    Optional<Documented> on(PersonId person, LocalDate date) {
        return database.sql("""
                        select kind, from_date, to_date, document from leave.absence
                        where person_id = :person and :date between from_date and to_date""")
                .param("person", person.id())
                .param("date", date)
                .query((row, number) -> new Documented(person, absence(row), row.getString("document")))
                .optional();
    }

    private static Absence absence(ResultSet row) throws SQLException {
        return new Absence(AbsenceKind.valueOf(row.getString("kind")), date(row, "from_date"), date(row, "to_date"));
    }

    void add(Stream<Documented> absences) {
        copy.into("leave.absence (person_id, kind, from_date, to_date, document)", absences.map(one -> new Object[] {
            one.person().id(),
            one.absence().kind(),
            one.absence().from(),
            one.absence().to(),
            one.document()
        }));
    }
}
