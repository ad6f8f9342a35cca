package id.kinerja.organization;

import id.kinerja.organization.model.UnitKind;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.sql.CopyRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes units, people, posts and roles, many at once. */
@Repository
class BookRepository {

    private final JdbcClient database;
    private final CopyRows copy;

    BookRepository(JdbcClient database, CopyRows copy) {
        this.database = database;
        this.copy = copy;
    }

    boolean areEmpty() {
        return database.sql("select not exists (select from organization.person)")
                .query(Boolean.class)
                .single();
    }

    /** Without a day a unit has always been as it is. */
    void addUnits(List<NewUnit> units, @Nullable LocalDate since, String reason) {
        copy.into(
                "organization.unit (id, code, name, parent_id, agency_id, zone)",
                units.stream().map(unit -> new Object[] {
                    unit.id().id(),
                    unit.code(),
                    unit.name(),
                    unit.parent() == null ? null : unit.parent().id(),
                    unit.agency().id(),
                    unit.zone()
                }));
        begin(units, since, reason);
    }

    private void begin(List<NewUnit> units, @Nullable LocalDate since, String reason) {
        var changes = units.stream().collect(Collectors.toMap(NewUnit::id, unit -> UUID.randomUUID()));
        copy.into(
                "organization.unit_change (id, unit_id, what, effective, reason)",
                units.stream().map(unit ->
                        new Object[] {changes.get(unit.id()), unit.id().id(), UnitChange.CREATED, since, reason}));
        copy.into(
                "organization.unit_period (unit_id, name, parent_id, kind, valid, begun_by)",
                units.stream().map(unit -> new Object[] {
                    unit.id().id(),
                    unit.name(),
                    unit.parent() == null ? null : unit.parent().id(),
                    UnitKind.called(unit.name(), unit.id().equals(unit.agency())),
                    since == null ? "(,)" : range(since, null),
                    changes.get(unit.id())
                }));
    }

    void addPersons(Map<PersonId, String> names) {
        copy.into("organization.person (id, name)", names.entrySet().stream().map(person ->
                new Object[] {person.getKey().id(), person.getValue()}));
    }

    void addEmployees(List<NewEmployee> employees) {
        copy.into("organization.person (id, name)", employees.stream().map(one ->
                new Object[] {one.id().id(), one.name()}));
        copy.into(
                "organization.employee (person_id, nip, rank, employment)",
                employees.stream().map(one -> new Object[] {one.id().id(), one.nip(), one.rank(), one.employment()}));
    }

    void addPlacements(List<NewPlacement> placements) {
        copy.into(
                "organization.placement (person_id, unit_id, position, job_class, superior_id, valid)",
                placements.stream().map(one -> new Object[] {
                    one.person().id(),
                    one.unit().id(),
                    one.position(),
                    one.jobClass(),
                    one.superior() == null ? null : one.superior().id(),
                    range(one.from(), one.before())
                }));
    }

    /** Has the database look at what is written now, not only when everything is done. */
    void prove() {
        database.sql("set constraints all immediate").update();
        database.sql("set constraints all deferred").update();
    }

    /** Whether the database refused because somebody would be above himself. */
    static boolean isCircle(DataIntegrityViolationException no) {
        return String.valueOf(no.getMostSpecificCause().getMessage()).contains("above himself");
    }

    /** Ends the post that he holds on that day; where the same post was taken into the books before, nothing changes. */
    boolean end(NewPlacement next) {
        return database.sql("""
                        update organization.placement set valid = daterange(lower(valid), :from)
                        where person_id = :person and valid @> :from::date and lower(valid) < :from""")
                        .param("person", next.person().id())
                        .param("from", next.from())
                        .update()
                == 1;
    }

    void grant(List<NewGrant> grants) {
        copy.into(
                "organization.role_grant (person_id, role, unit_id, valid, reason)",
                grants.stream().map(one -> new Object[] {
                    one.person().id(),
                    one.grant().role(),
                    one.grant().unit() == null ? null : one.grant().unit().id(),
                    range(one.from(), null),
                    one.reason()
                }));
    }

    private static String range(LocalDate from, @Nullable LocalDate before) {
        return "[" + from + "," + (before == null ? "" : before) + ")";
    }
}
