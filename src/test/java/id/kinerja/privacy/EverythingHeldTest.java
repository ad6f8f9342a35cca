package id.kinerja.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.House;
import id.kinerja.shared.DataKind;
import id.kinerja.shared.Perishable;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.PersonalData;
import id.kinerja.shared.PersonalData.Held;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No part of the office holds anything about a person that it does not give out, and none keeps for ever what has an end. */
@House
class EverythingHeldTest {

    @Autowired
    private List<PersonalData> holders;

    @Autowired
    private List<Perishable> perishables;

    @Autowired
    private PeriodRepository periods;

    @Autowired
    private HeldRepository rows;

    @Autowired
    private JdbcClient sql;

    record Key(String table, String column) {}

    @Test
    void every_table_with_the_key_of_a_person_is_given_out() {
        assertThat(keys()).hasSizeGreaterThan(30);
        assertThat(forgotten(keys(), held())).isEmpty();
    }

    @Test
    void a_table_that_nobody_gives_out_is_found() {
        var without =
                held().stream().filter(one -> !one.table().endsWith(".absence")).toList();
        assertThat(forgotten(keys(), without))
                .singleElement()
                .satisfies(key -> assertThat(key.table()).endsWith(".absence"));
        var deaf = held().stream()
                .filter(one -> !one.name().endsWith(".measure.given"))
                .toList();
        assertThat(forgotten(keys(), deaf)).extracting(Key::column).containsExactly("given_by");
    }

    @Test
    void what_is_given_out_can_be_read_and_holds_no_secret() {
        var nobody = new PersonId(UUID.randomUUID());
        assertThat(rows.counts(held(), nobody))
                .hasSameSizeAs(held())
                .allSatisfy((name, count) -> assertThat(count).isZero());
        assertThat(held()).extracting(Held::name).doesNotHaveDuplicates();
        assertThat(held())
                .flatExtracting(one ->
                        columns(one, nobody).stream().map(HeldColumn::name).toList())
                .doesNotContain("password_hash", "hash", "secret", "attribute_bytes", "address_salt", "words_salt")
                .doesNotContain("key_data", "credential_id", "bytes");
    }

    @Test
    void every_column_that_is_given_out_has_a_heading_in_words() {
        assertThat(withoutHeading(held())).isEmpty();
        var odd = new Held(
                "x.odd",
                PersonalData.Origin.HOUSE,
                PersonalData.Origin.HOUSE,
                "select 1 as strange_column where :person::uuid is null");
        assertThat(withoutHeading(List.of(odd))).containsExactly("x.odd: strange_column");
    }

    @Test
    void every_heading_is_asked_for() {
        var nobody = new PersonId(UUID.randomUUID());
        var names = held().stream()
                .flatMap(one -> columns(one, nobody).stream())
                .map(HeldColumn::name)
                .distinct()
                .toList();
        assertThat(ColumnText.values())
                .extracting(one -> one.name().toLowerCase(Locale.ROOT))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    private List<String> withoutHeading(List<Held> all) {
        var nobody = new PersonId(UUID.randomUUID());
        return all.stream()
                .flatMap(one -> columns(one, nobody).stream()
                        .filter(column -> ColumnText.of(column.name()).isEmpty())
                        .map(column -> one.name() + ": " + column.name()))
                .toList();
    }

    private List<HeldColumn> columns(Held one, PersonId person) {
        var columns = new ArrayList<HeldColumn>();
        rows.read(one, person, ZoneOffset.UTC, new HeldReader() {
            @Override
            public void begin(List<HeldColumn> found) {
                columns.addAll(found);
            }

            @Override
            public void row(List<@Nullable String> cells) {
                throw new AssertionError("nobody has rows");
            }
        });
        return columns;
    }

    @Test
    void every_kind_of_data_that_ends_has_one_who_erases_it_and_a_period() {
        assertThat(perishables.stream().flatMap(one -> one.kinds().stream()))
                .containsExactlyInAnyOrder(DataKind.values());
        assertThat(periods.inForce(LocalDate.of(2026, 11, 22)))
                .allSatisfy(one ->
                        assertThat(one.days()).isGreaterThanOrEqualTo(one.kind().leastDays()))
                .extracting(Period::kind)
                .containsExactlyInAnyOrder(DataKind.values());
    }

    private List<Held> held() {
        return holders.stream().flatMap(holder -> holder.held().stream()).toList();
    }

    /** Each column by which a person is known has to be asked for by a query of its table. */
    private static List<Key> forgotten(List<Key> keys, List<Held> held) {
        return keys.stream()
                .filter(key -> held.stream()
                        .filter(one -> one.table().equals(key.table()))
                        .noneMatch(one -> Stream.of(one.query().split("\\W+")).anyMatch(key.column()::equals)))
                .toList();
    }

    /** What refers to a person, and what by its name is the key of one where it refers to nothing. */
    private List<Key> keys() {
        return sql.sql("""
                        select n.nspname || '.' || c.relname, a.attname
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
                        where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'public') and a.attnum > 0
                            and not a.attisdropped
                            and (exists (select from pg_constraint f join pg_attribute to_one on to_one.attrelid = f.confrelid
                                    and to_one.attnum = any(f.confkey)
                                    where f.conrelid = c.oid and f.contype = 'f' and a.attnum = any(f.conkey)
                                        and (f.confrelid::regclass::text ~ '[.](person|employee|account)$'
                                            or to_one.attname = 'person_id'))
                                or a.attname ~ '^(person_id|actor_id|principal_name|sign_in|.*_by)$'
                                    and a.atttypid <> 'bool'::regtype
                                    and not exists (select from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'
                                        and a.attnum = any(f.conkey)))
                        order by 1, 2""")
                .query((row, number) -> new Key(row.getString(1), row.getString(2)))
                .list();
    }
}
