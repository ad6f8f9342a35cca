package id.kinerja.personnel;

import static id.kinerja.shared.sql.Columns.ids;
import static id.kinerja.shared.sql.Columns.uuid;

import id.kinerja.organization.model.Unit;
import id.kinerja.shared.Sought;
import id.kinerja.shared.UnitId;
import id.kinerja.shared.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what is no employee: units as they are called on a day, and persons without a NIP. */
@Repository
class FindingRepository {

    private static final String UNITS = """
            select u.id, u.code, coalesce(p.name, u.name) as name, u.agency_id, u.zone from organization.v_unit u
                left join organization.v_unit_period p on p.unit_id = u.id and p.valid @> :today::date
            """;

    // along the index from each title to the next, however many people held it
    private static final String TITLES = """
            with recursive held (title) as (
                (select position from organization.v_placement order by position limit 1)
                union all
                select (select p.position from organization.v_placement p where p.position > h.title
                    order by p.position limit 1) from held h where h.title is not null),
            listed (title) as (
                (select title from organization.v_position order by title limit 1)
                union all
                select (select p.title from organization.v_position p where p.title > l.title
                    order by p.title limit 1) from listed l where l.title is not null),
            known as (select title from held union select title from listed)
            """;

    private final JdbcClient database;

    FindingRepository(JdbcClient database) {
        this.database = database;
    }

    /** Units whose name or code holds each of the words, as they are called on the day. */
    List<Unit> units(Viewer viewer, String text, LocalDate today, int most) {
        return database.sql(UNITS + """
                        where (:everywhere or u.agency_id = any(:agencies))
                            and coalesce(p.name, u.name) || ' ' || u.code ilike all(:words::text[])
                        order by u.id <> u.agency_id, name limit :most""")
                .param("everywhere", viewer.readsEverywhere())
                .param(
                        "agencies",
                        ids(viewer.readAgencies().stream().map(UnitId::id).toList()))
                .param("words", words(text))
                .param("today", today)
                .param("most", most)
                .query(PersonRepository::unit)
                .list();
    }

    /** Each as {@code ilike} reads it, in any order. */
    private static String[] words(String text) {
        return Stream.of(text.split("\\s+")).map(Sought::anywhere).toArray(String[]::new);
    }

    /** Persons without a NIP: words of the name begin so, or what they are holds the text. */
    List<People.Named> outsiders(String text, int most) {
        return database.sql("""
                        with called as materialized (
                            select p.id from organization.v_person p where p.words @@ to_tsquery('simple', :words)
                            union select o.person_id from organization.v_outsider o
                            where o.stands and position(lower(:text) in lower(o.what)) > 0)
                        select p.id, p.name, coalesce(o.what, '') as what from called c
                            join organization.v_person p on p.id = c.id
                            left join organization.v_outsider o on o.person_id = p.id and o.stands
                        where not exists (select from organization.v_employee e where e.person_id = c.id)
                        order by lower(p.name), p.id limit :most""")
                .param("words", PeopleFilter.beginnings(text))
                .param("text", text)
                .param("most", most)
                .query((row, number) -> new People.Named(uuid(row, "id"), row.getString("name"), row.getString("what")))
                .list();
    }

    /** Titles that anybody held or holds and that hold the text, those that begin so first. */
    List<String> titles(String text, int most) {
        return database.sql(TITLES + """
                        select title from known where position(lower(:text) in lower(title)) > 0
                        order by position(lower(:text) in lower(title)) > 1, length(title), title limit :most""")
                .param("text", text)
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** This title as it is known, should it be. */
    Optional<String> title(String title) {
        return database.sql(TITLES + """
                        select title from known where lower(title) = lower(:title)
                        order by title <> :title limit 1""")
                .param("title", title)
                .query(String.class)
                .optional();
    }

    Optional<Unit> unit(UnitId id, LocalDate today) {
        return unit("u.id = :it", id.id(), today);
    }

    /** One that stands on that day: nobody is placed into a unit that is closed or not yet there. */
    Optional<Unit> coded(String code, LocalDate day) {
        return unit("u.code = :it and p.unit_id is not null", code, day);
    }

    private Optional<Unit> unit(String which, Object it, LocalDate today) {
        return database.sql(UNITS + "where " + which)
                .param("it", it)
                .param("today", today)
                .query(PersonRepository::unit)
                .optional();
    }
}
