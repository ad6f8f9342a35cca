package id.kinerja.organization;

import id.kinerja.organization.model.PersonnelRecord.LastPost;
import id.kinerja.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what has changed in persons and posts that are in the books, many at once, whatever their number. */
@Repository
class CorrectionRepository {

    private final JdbcClient database;

    CorrectionRepository(JdbcClient database) {
        this.database = database;
    }

    int names(Map<PersonId, String> now) {
        var names = List.copyOf(now.entrySet());
        return database.sql("""
                        update organization.person p set name = c.name
                        from unnest(:people::uuid[], :names::text[]) as c(person_id, name) where p.id = c.person_id""")
                .param("people", column(names, one -> one.getKey().id()))
                .param("names", column(names, Map.Entry::getValue))
                .update();
    }

    /**
     * Of each post as it was read and as it becomes, those that still are as they were read. Compared so, no index of units or
     * periods is the way to a post, of which ten thousand may stand in one unit.
     */
    int posts(List<Map.Entry<LastPost, LastPost>> posts) {
        var was = posts.stream().map(Map.Entry::getKey).toList();
        var now = posts.stream().map(Map.Entry::getValue).toList();
        return database.sql("""
                        update organization.placement p set unit_id = c.unit_id, position = c.position,
                            job_class = c.job_class, superior_id = c.superior_id, valid = daterange(c.since, c.before)
                        from unnest(:placements::uuid[], :units::uuid[], :positions::text[], :classes::int[],
                                :superiors::uuid[], :sinces::date[], :befores::date[], :wasUnits::uuid[],
                                :wasPositions::text[], :wasClasses::int[], :wasSuperiors::uuid[], :wasSinces::date[],
                                :wasBefores::date[])
                            as c(id, unit_id, position, job_class, superior_id, since, before, was_unit, was_position,
                                was_class, was_superior, was_since, was_before)
                        where p.id = c.id and p.valid is not distinct from daterange(c.was_since, c.was_before)
                            and p.unit_id is not distinct from c.was_unit and p.position is not distinct from c.was_position
                            and p.job_class is not distinct from c.was_class and p.superior_id is not distinct from c.was_superior""")
                .param("placements", column(now, LastPost::placement))
                .param("units", column(now, one -> one.unit().id()))
                .param("positions", column(now, LastPost::position))
                .param("classes", column(now, LastPost::jobClass))
                .param("superiors", column(now, one -> id(one.superior())))
                .param("sinces", column(now, LastPost::from))
                .param("befores", column(now, LastPost::before))
                .param("wasUnits", column(was, one -> one.unit().id()))
                .param("wasPositions", column(was, LastPost::position))
                .param("wasClasses", column(was, LastPost::jobClass))
                .param("wasSuperiors", column(was, one -> id(one.superior())))
                .param("wasSinces", column(was, LastPost::from))
                .param("wasBefores", column(was, LastPost::before))
                .update();
    }

    /** Of these posts those that still last as long as was read. */
    int ends(Map<LastPost, LocalDate> before) {
        var ends = List.copyOf(before.entrySet());
        return database.sql("""
                        update organization.placement p set valid = daterange(lower(valid), c.before)
                        from unnest(:placements::uuid[], :befores::date[], :wasSinces::date[], :wasBefores::date[])
                            as c(id, before, was_since, was_before)
                        where p.id = c.id and lower(p.valid) < c.before
                            and p.valid is not distinct from daterange(c.was_since, c.was_before)""")
                .param("placements", column(ends, one -> one.getKey().placement()))
                .param("wasSinces", column(ends, one -> one.getKey().from()))
                .param("wasBefores", column(ends, one -> one.getKey().before()))
                .param("befores", column(ends, Map.Entry::getValue))
                .update();
    }

    private static @Nullable UUID id(@Nullable PersonId person) {
        return person == null ? null : person.id();
    }

    // as text, which PostgreSQL reads as whatever the statement says
    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable Object> cell) {
        return rows.stream()
                .map(cell)
                .map(value -> Objects.toString(value, null))
                .toArray(String[]::new);
    }
}
