package id.kinerja.personnel;

import id.kinerja.organization.Entered;
import id.kinerja.personnel.PersonFile.Told;
import id.kinerja.shared.sql.DatedRows;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes accounts, taxes, and what officers did by hand: nothing is overwritten. */
@Repository
class DeskRepository {

    private final JdbcClient database;
    private final DatedRows dated;

    DeskRepository(JdbcClient database, DatedRows dated) {
        this.database = database;
        this.dated = dated;
    }

    void enter(Entered entered, BankAccount account) {
        enter(
                "personnel.bank_account",
                List.of("bank", "number", "holder"),
                entered,
                Arrays.asList(account.bank(), account.number(), account.holder()));
    }

    void enter(Entered entered, TaxStatus tax) {
        enter("personnel.tax_period", List.of("status", "npwp"), entered, Arrays.asList(tax.status(), tax.npwp()));
    }

    private void enter(String table, List<String> columns, Entered entered, List<@Nullable Object> values) {
        var stamp = new DatedRows.Stamp(entered.reason(), entered.by().id(), entered.at());
        dated.enter(table, columns, stamp, Map.of(entered.person().id(), new DatedRows.Fact(entered.from(), values)));
    }

    void tell(PersonnelAct act, Entered entered, Told before, Told after) {
        database.sql("""
                        insert into personnel.act
                            (person_id, kind, from_date, reason, acted_by, acted_at, old_value, old_class, old_standing,
                                old_from, new_value, new_class, new_standing, new_from)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(entered.person().id(), act.name(), entered.from(), entered.reason())
                .params(entered.by().id(), entered.at().atOffset(ZoneOffset.UTC))
                .params(facts(before))
                .params(facts(after))
                .update();
    }

    private static List<@Nullable Object> facts(Told told) {
        var standing = told.standing();
        return Arrays.asList(told.text(), told.jobClass(), standing == null ? null : standing.name(), told.from());
    }
}
