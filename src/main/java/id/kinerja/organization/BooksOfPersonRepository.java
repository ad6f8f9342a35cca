package id.kinerja.organization;

import id.kinerja.organization.model.ActingKind;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.PositionKind;
import id.kinerja.organization.model.Standing;
import id.kinerja.shared.PersonalData;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.Viewer.Role;
import java.util.List;
import org.springframework.stereotype.Repository;

/** What the personnel's books hold about a person. */
@Repository
class BooksOfPersonRepository implements PersonalData {

    private static final List<Held> HELD = List.of(
            new Held("organization.person", BooksHeld.PERSON, Origin.PERSONNEL, """
                    select id, name, created_at from organization.person where id = :person"""),
            new Held("organization.employee", BooksHeld.EMPLOYEE, Origin.PERSONNEL, """
                    select nip, rank, employment, created_at from organization.employee where person_id = :person""")
                    .saying("employment", Employment.values()),
            new Held("organization.former_nip", BooksHeld.FORMER_NIP, Origin.PERSONNEL, """
                    select nip, replaced_at from organization.former_nip where person_id = :person order by id"""),
            new Held("organization.outsider", BooksHeld.OUTSIDER, Origin.PERSONNEL, """
                    select name, what, valid, reason, entered_at from organization.outsider
                    where person_id = :person order by id"""),
            new Held("organization.outsider.given", BooksHeld.OUTSIDER_ENTERED, Origin.HIMSELF, """
                    select valid, entered_at from organization.outsider where entered_by = :person order by id"""),
            new Held("organization.placement", BooksHeld.PLACEMENT, Origin.PERSONNEL, """
                    select u.code, u.name as unit, p.position, p.job_class, p.valid, p.created_at, x.was, x.ended_at
                    from organization.placement p join organization.unit u on u.id = p.unit_id
                        left join organization.v_term_ending x on x.term_id = p.id
                    where p.person_id = :person order by p.valid"""),
            new Held("organization.belonging", BooksHeld.BELONGING, Origin.HOUSE, """
                    select u.code, u.name as unit, daterange(nullif(b.since, '-infinity'), nullif(b.before, 'infinity')) as valid
                    from organization.belonging b join organization.unit u on u.id = b.unit_id
                    where b.person_id = :person order by b.since"""),
            new Held("organization.placement.led", BooksHeld.LED, Origin.PERSONNEL, """
                    select u.code, u.name as unit, p.position, p.valid, x.was, x.ended_at
                    from organization.placement p join organization.unit u on u.id = p.unit_id
                        left join organization.v_term_ending x on x.term_id = p.id
                    where p.superior_id = :person order by p.valid, u.code, p.position"""),
            new Held("organization.role_grant", BooksHeld.ROLE, Origin.PERSONNEL, """
                    select g.role, u.name as unit, g.valid, g.reason, g.created_at
                    from organization.role_grant g left join organization.unit u on u.id = g.unit_id
                    where g.person_id = :person order by g.created_at""").saying("role", Role.values()),
            new Held("organization.role_grant.given", BooksHeld.ROLE_GIVEN, Origin.HIMSELF, """
                    select role, valid, reason, created_at from organization.role_grant
                    where granted_by = :person order by created_at""")
                    .saying("role", Role.values()),
            new Held("organization.role_ending", BooksHeld.ROLE_ENDING, Origin.PERSONNEL, """
                    select g.role, x.was, x.reason, x.ended_at
                    from organization.role_ending x join organization.role_grant g on g.id = x.grant_id
                    where g.person_id = :person order by x.ended_at""")
                    .saying("role", Role.values()),
            new Held("organization.role_ending.given", BooksHeld.ROLE_ENDED, Origin.HIMSELF, """
                    select was, reason, ended_at from organization.role_ending
                    where ended_by = :person order by ended_at"""),
            new Held("organization.rank_period", BooksHeld.RANK, Origin.PERSONNEL, """
                    select rank, valid, reason, entered_at, withdrawn_at from organization.rank_period
                    where person_id = :person order by valid, entered_at"""),
            new Held("organization.rank_period.given", BooksHeld.RANK_ENTERED, Origin.HIMSELF, """
                    select valid, case when entered_by = :person then entered_at end as entered_at,
                        case when withdrawn_by = :person then withdrawn_at end as withdrawn_at
                    from organization.rank_period where entered_by = :person or withdrawn_by = :person order by valid"""),
            new Held("organization.employment_period", BooksHeld.SERVING, Origin.PERSONNEL, """
                    select employment, standing, valid, reason, entered_at, withdrawn_at from organization.employment_period
                    where person_id = :person order by valid, entered_at""")
                    .saying("employment", Employment.values())
                    .saying("standing", Standing.values()),
            new Held("organization.employment_period.given", BooksHeld.SERVING_ENTERED, Origin.HIMSELF, """
                    select valid, case when entered_by = :person then entered_at end as entered_at,
                        case when withdrawn_by = :person then withdrawn_at end as withdrawn_at
                    from organization.employment_period
                    where entered_by = :person or withdrawn_by = :person order by valid"""),
            new Held("organization.superior_exception", BooksHeld.SUPERIOR, Origin.PERSONNEL, """
                    select e.valid, e.reason, e.recorded_at, x.was, x.ended_at
                    from organization.superior_exception e left join organization.v_term_ending x on x.term_id = e.id
                    where e.person_id = :person order by e.valid, e.id"""),
            new Held("organization.superior_exception.led", BooksHeld.SUPERIOR_TO, Origin.PERSONNEL, """
                    select e.valid, e.recorded_at, x.was, x.ended_at
                    from organization.superior_exception e left join organization.v_term_ending x on x.term_id = e.id
                    where e.superior_id = :person order by e.valid, e.id"""),
            new Held("organization.superior_exception.given", BooksHeld.SUPERIOR_RECORDED, Origin.HIMSELF, """
                    select valid, recorded_at from organization.superior_exception
                    where recorded_by = :person order by recorded_at"""),
            new Held("organization.acting", BooksHeld.ACTING, Origin.PERSONNEL, """
                    select u.code, u.name as unit, p.title, a.kind, a.valid, a.letter, a.reason, a.recorded_at,
                        x.was, x.ended_at
                    from organization.acting a left join organization.v_term_ending x on x.term_id = a.id
                        join organization.position p on p.id = a.position_id
                        join organization.unit u on u.id = p.unit_id
                    where a.person_id = :person order by a.valid""")
                    .saying("kind", ActingKind.values()),
            new Held("organization.acting.given", BooksHeld.ACTING_RECORDED, Origin.HIMSELF, """
                    select kind, valid, recorded_at from organization.acting
                    where recorded_by = :person order by recorded_at""")
                    .saying("kind", ActingKind.values()),
            new Held("organization.delegation", BooksHeld.DELEGATED, Origin.PERSONNEL, """
                    select d.valid, d.letter, d.reason, d.recorded_at, x.was, x.ended_at
                    from organization.delegation d left join organization.v_term_ending x on x.term_id = d.id
                    where d.person_id = :person order by d.valid, d.id"""),
            new Held("organization.delegation.received", BooksHeld.DELEGATE, Origin.PERSONNEL, """
                    select d.valid, d.letter, d.recorded_at, x.was, x.ended_at
                    from organization.delegation d left join organization.v_term_ending x on x.term_id = d.id
                    where d.delegate_id = :person order by d.valid, d.id"""),
            new Held("organization.delegation.given", BooksHeld.DELEGATION_RECORDED, Origin.HIMSELF, """
                    select valid, recorded_at from organization.delegation
                    where recorded_by = :person order by recorded_at"""),
            new Held("organization.position", BooksHeld.POSITION_RECORDED, Origin.HIMSELF, """
                    select u.code, u.name as unit, p.title, p.kind, p.job_class, p.valid, p.reason, p.recorded_at
                    from organization.position p join organization.unit u on u.id = p.unit_id
                    where p.recorded_by = :person order by p.recorded_at""")
                    .saying("kind", PositionKind.values()),
            new Held("organization.unit_change", BooksHeld.UNIT_RECORDED, Origin.HIMSELF, """
                    select u.code, u.name as unit, c.what, c.effective, c.reason, c.recorded_at
                    from organization.unit_change c join organization.unit u on u.id = c.unit_id
                    where c.recorded_by = :person order by c.recorded_at""")
                    .saying("what", UnitChange.values()),
            new Held("organization.term_ending", BooksHeld.TERM_ENDED, Origin.HIMSELF, """
                    select was, reason, ended_at from organization.term_ending
                    where ended_by = :person order by ended_at"""));

    /** What the rows are. */
    enum BooksHeld implements TextKey {
        PERSON,
        EMPLOYEE,
        FORMER_NIP,
        OUTSIDER,
        OUTSIDER_ENTERED,
        PLACEMENT,
        BELONGING,
        LED,
        ROLE,
        ROLE_GIVEN,
        ROLE_ENDING,
        ROLE_ENDED,
        RANK,
        RANK_ENTERED,
        SERVING,
        SERVING_ENTERED,
        SUPERIOR,
        SUPERIOR_TO,
        SUPERIOR_RECORDED,
        ACTING,
        ACTING_RECORDED,
        DELEGATED,
        DELEGATE,
        DELEGATION_RECORDED,
        POSITION_RECORDED,
        UNIT_RECORDED,
        TERM_ENDED
    }

    @Override
    public List<Held> held() {
        return HELD;
    }
}
