package id.kinerja.allowance;

import static id.kinerja.shared.sql.Columns.date;
import static id.kinerja.shared.sql.Columns.first;
import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.instant;
import static id.kinerja.shared.sql.Columns.intOrNull;
import static id.kinerja.shared.sql.Columns.longOrNull;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.marks.model.MeasureKind;
import id.kinerja.marks.model.PayBasis;
import id.kinerja.marks.model.PayBasis.Criterion;
import id.kinerja.marks.model.PayBasis.Trait;
import id.kinerja.organization.Entered;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Rupiah;
import id.kinerja.shared.sql.CopyRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What pay rests on besides the class, and the measures that were given by hand or import. */
@Repository
class PayRepository {

    private final JdbcClient database;
    private final CopyRows copy;

    PayRepository(JdbcClient database, CopyRows copy) {
        this.database = database;
        this.copy = copy;
    }

    Map<PersonId, PayBasis> bases(Collection<UUID> people, YearMonth month) {
        var bases = new HashMap<PersonId, PayBasis>();
        database.sql("""
                        with basis as (
                            select distinct on (person_id) * from allowance.pay_basis
                            where person_id = any(:people) and from_month <= :month order by person_id, from_month desc),
                        choice as (
                            select distinct on (person_id) person_id, pays from allowance.zakat_choice
                            where person_id = any(:people) and from_month <= :month
                            order by person_id, from_month desc, id desc)
                        select coalesce(b.person_id, c.person_id) as person_id, b.amount, b.effective_minutes,
                            b.workload_amount, b.achievement_amount, b.condition_amount, b.has_condition,
                            coalesce(c.pays, b.pays_zakat) as pays_zakat
                        from basis b full join choice c on c.person_id = b.person_id""")
                .param("people", ids(people))
                .param("month", first(month))
                .query(row -> {
                    bases.put(new PersonId(uuid(row, "person_id")), basis(row));
                });
        return bases;
    }

    /** What he chose, by the month from which it holds, latest first; of one month the first counts. */
    List<PayFacts.ZakatChoice> zakatChoices(PersonId person) {
        return database.sql("""
                        select z.from_month, z.pays, z.reason, z.entered_by = z.person_id as by_himself, n.name, z.entered_at
                        from allowance.zakat_choice z join organization.v_person n on n.id = z.entered_by
                        where z.person_id = ? order by z.from_month desc, z.id desc""")
                .param(person.id())
                .query((row, number) -> new PayFacts.ZakatChoice(
                        YearMonth.from(date(row, "from_month")),
                        row.getBoolean("pays"),
                        row.getString("reason"),
                        row.getBoolean("by_himself") ? null : row.getString("name"),
                        instant(row, "entered_at")))
                .list();
    }

    void choose(Entered entered, boolean pays) {
        database.sql("""
                        insert into allowance.zakat_choice (person_id, from_month, pays, reason, entered_by, entered_at)
                        values (:person, :month, :pays, :reason, :by, :at)""")
                .param("person", entered.person().id())
                .param("month", entered.from())
                .param("pays", pays)
                .param("reason", entered.reason().isEmpty() ? null : entered.reason(), Types.VARCHAR)
                .param("by", entered.by().id())
                .param("at", entered.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The measures as they were written, by person and kind. */
    Map<PersonId, Map<MeasureKind, String>> measures(Collection<UUID> people, YearMonth month) {
        var measures = new HashMap<PersonId, Map<MeasureKind, String>>();
        database.sql("select person_id, kind, value from allowance.measure where person_id = any(?) and month = ?")
                .param(ids(people))
                .param(first(month))
                .query(row -> {
                    measures.computeIfAbsent(
                                    new PersonId(uuid(row, "person_id")), nobody -> new EnumMap<>(MeasureKind.class))
                            .put(MeasureKind.valueOf(row.getString("kind")), row.getString("value"));
                });
        return measures;
    }

    private static PayBasis basis(ResultSet row) throws SQLException {
        var criteria = new EnumMap<Criterion, Rupiah>(Criterion.class);
        put(criteria, Criterion.WORKLOAD, longOrNull(row, "workload_amount"));
        put(criteria, Criterion.ACHIEVEMENT, longOrNull(row, "achievement_amount"));
        put(criteria, Criterion.CONDITION, longOrNull(row, "condition_amount"));
        var traits = EnumSet.noneOf(Trait.class);
        if (row.getBoolean("has_condition")) {
            traits.add(Trait.CONDITION);
        }
        if (row.getBoolean("pays_zakat")) {
            traits.add(Trait.ZAKAT);
        }
        var amount = longOrNull(row, "amount");
        return new PayBasis(
                amount == null ? null : new Rupiah(amount), intOrNull(row, "effective_minutes"), criteria, traits);
    }

    private static void put(Map<Criterion, Rupiah> criteria, Criterion criterion, @Nullable Long amount) {
        if (amount != null) {
            criteria.put(criterion, new Rupiah(amount));
        }
    }

    void addBases(Map<PersonId, PayBasis> bases, YearMonth from) {
        copy.into(
                "allowance.pay_basis (person_id, from_month, amount, effective_minutes, workload_amount, achievement_amount, "
                        + "condition_amount, has_condition, pays_zakat)",
                bases.entrySet().stream().map(one -> {
                    var basis = one.getValue();
                    return new Object[] {
                        one.getKey().id(),
                        first(from),
                        rupiah(basis.amount()),
                        basis.effectiveMinutes(),
                        rupiah(basis.criteriaAmounts().get(Criterion.WORKLOAD)),
                        rupiah(basis.criteriaAmounts().get(Criterion.ACHIEVEMENT)),
                        rupiah(basis.criteriaAmounts().get(Criterion.CONDITION)),
                        basis.traits().contains(Trait.CONDITION),
                        basis.traits().contains(Trait.ZAKAT)
                    };
                }));
    }

    void addMeasures(List<PayFacts.Given> given, YearMonth month, PersonId giver, String reason) {
        copy.into(
                "allowance.measure (person_id, month, kind, value, given_by, reason)",
                given.stream()
                        .flatMap(one -> GivenMeasures.write(one.measures()).entrySet().stream()
                                .map(measure -> new Object[] {
                                    one.person().id(),
                                    first(month),
                                    measure.getKey(),
                                    measure.getValue(),
                                    giver.id(),
                                    reason
                                })));
    }

    private static @Nullable Long rupiah(@Nullable Rupiah rupiah) {
        return rupiah == null ? null : rupiah.amount();
    }
}
