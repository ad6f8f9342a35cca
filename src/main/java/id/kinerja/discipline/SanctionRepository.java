package id.kinerja.discipline;

import static id.kinerja.shared.sql.Columns.date;
import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.discipline.model.Sanction;
import id.kinerja.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SanctionRepository {

    private final JdbcClient database;

    SanctionRepository(JdbcClient database) {
        this.database = database;
    }

    Map<PersonId, List<Sanction>> begunUpTo(Collection<UUID> people, LocalDate date) {
        var sanctions = new HashMap<PersonId, List<Sanction>>();
        database.sql("""
                        select person_id, level, from_date, months from discipline.sanction
                        where person_id = any(?) and from_date <= ? order by person_id, from_date, level""").param(ids(people)).param(date).query(row -> {
            sanctions
                    .computeIfAbsent(new PersonId(uuid(row, "person_id")), nobody -> new ArrayList<>())
                    .add(new Sanction(
                            Sanction.Level.valueOf(row.getString("level")),
                            date(row, "from_date"),
                            row.getInt("months")));
        });
        return sanctions;
    }

    void add(Sanctions.Decided decided) {
        var sanction = decided.sanction();
        database.sql("""
                        insert into discipline.sanction (person_id, level, from_date, months, document)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        decided.person().id(),
                        sanction.level().name(),
                        sanction.from(),
                        sanction.months(),
                        decided.document())
                .update();
    }
}
