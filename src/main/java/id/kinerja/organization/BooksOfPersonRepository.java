package id.kinerja.organization;

import id.kinerja.shared.PersonalData;
import id.kinerja.shared.TextKey;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What the personnel's books hold about a person. */
@Repository
class BooksOfPersonRepository implements PersonalData {

    private static final List<Held> HELD = List.of(
            new Held("organization.person", BooksHeld.PERSON, Origin.PERSONNEL, """
                    select id, name, created_at from organization.person where id = :person"""),
            new Held("organization.employee", BooksHeld.EMPLOYEE, Origin.PERSONNEL, """
                    select nip, rank, employment, created_at from organization.employee where person_id = :person"""),
            new Held("organization.placement", BooksHeld.PLACEMENT, Origin.PERSONNEL, """
                    select u.code, u.name as unit, p.position, p.job_class, p.valid, p.created_at
                    from organization.placement p join organization.unit u on u.id = p.unit_id
                    where p.person_id = :person order by p.valid"""),
            new Held("organization.placement.led", BooksHeld.LED, Origin.PERSONNEL, """
                    select u.code, u.name as unit, p.position, p.valid
                    from organization.placement p join organization.unit u on u.id = p.unit_id
                    where p.superior_id = :person order by p.valid, u.code, p.position"""),
            new Held("organization.role_grant", BooksHeld.ROLE, Origin.PERSONNEL, """
                    select g.role, u.name as unit, g.valid, g.reason, g.created_at
                    from organization.role_grant g left join organization.unit u on u.id = g.unit_id
                    where g.person_id = :person order by g.created_at"""),
            new Held("organization.role_grant.given", BooksHeld.ROLE_GIVEN, Origin.HIMSELF, """
                    select role, valid, reason, created_at from organization.role_grant
                    where granted_by = :person order by created_at"""),
            new Held("organization.role_ending", BooksHeld.ROLE_ENDING, Origin.PERSONNEL, """
                    select g.role, x.was, x.reason, x.ended_at
                    from organization.role_ending x join organization.role_grant g on g.id = x.grant_id
                    where g.person_id = :person order by x.ended_at"""),
            new Held("organization.role_ending.given", BooksHeld.ROLE_ENDED, Origin.HIMSELF, """
                    select was, reason, ended_at from organization.role_ending
                    where ended_by = :person order by ended_at"""),
            new Held("organization.term_ending", BooksHeld.TERM_ENDED, Origin.HIMSELF, """
                    select was, reason, ended_at from organization.term_ending
                    where ended_by = :person order by ended_at"""));

    /** What the rows are. */
    enum BooksHeld implements TextKey {
        PERSON,
        EMPLOYEE,
        PLACEMENT,
        LED,
        ROLE,
        ROLE_GIVEN,
        ROLE_ENDING,
        ROLE_ENDED,
        TERM_ENDED
    }

    @Override
    public List<Held> held() {
        return HELD;
    }
}
