-- What other modules may read of the people.
create or replace view organization.v_person as select id, name, words from organization.person;

create or replace view organization.v_employee as
select person_id, nip, rank, employment from organization.employee;

-- a unit is called as on the day of looking (v_unit_period); what is closed keeps the name with which it came
create or replace view organization.v_unit as select id, code, name, agency_id, zone from organization.unit;

-- What each unit was from when to when; what was replaced before it began is left out.
create or replace view organization.v_unit_period as
select p.unit_id, u.code, p.name, p.parent_id, p.kind, u.agency_id, p.valid
from organization.unit_period p join organization.unit u on u.id = p.unit_id
where p.superseded_by is null;

create or replace view organization.v_placement as
select person_id, unit_id, position, job_class, superior_id, valid, position_id,
    coalesce(upper(valid), 'infinity'::date) as until
from organization.placement where valid <> 'empty';

-- posts that were withdrawn, each as it was meant
create or replace view organization.v_placement_withdrawn as
select p.person_id, p.unit_id, p.position, p.job_class, x.was as valid, x.ended_by, x.reason, x.ended_at, x.id
from organization.placement p join organization.term_ending x on x.placement_id = p.id where isempty(p.valid);

-- to which unit each belongs on a day, also before his first post and after his last
create or replace view organization.v_belonging as
select person_id, unit_id, since, before from organization.belonging;

create or replace view organization.v_position as
select id, unit_id, title, kind, job_class, leads, valid from organization.position;

-- the units of a day whose leading position nobody holds on it; who acts in one does not hold it
create or replace function organization.v_vacant(on_day date) returns table (unit_id uuid, agency_id uuid)
language sql stable as $$
    select u.id, u.agency_id
    from organization.position l
        join organization.unit_period p on p.unit_id = l.unit_id and p.valid @> on_day and p.superseded_by is null
        join organization.unit u on u.id = l.unit_id
    where l.leads and l.valid @> on_day
        and not exists (select from organization.placement h where h.position_id = l.id and h.valid @> on_day)
$$;

-- in which leading position somebody acts for a time, by which letter
create or replace view organization.v_acting as
select a.person_id, a.kind, p.title, p.unit_id, a.valid, a.letter, a.id, a.position_id
from organization.acting a join organization.position p on p.id = a.position_id;

-- another superior than the structure says, and who decides in somebody's place
create or replace view organization.v_superior_exception as
select person_id, superior_id, valid, reason, id from organization.superior_exception;

create or replace view organization.v_delegation as
select person_id, delegate_id, valid, letter, reason, id from organization.delegation;

-- how one of these, or a post, was ended before its time the last time, and what it was until then; of what was withdrawn as a
-- whole nothing is left of its own period
create or replace view organization.v_term_ending as
select distinct on (term_id) coalesce(exception_id, delegation_id, acting_id, placement_id) as term_id, was, ended_by, reason, ended_at
from organization.term_ending order by term_id, id desc;

create or replace view organization.v_role_grant as
select person_id, role, unit_id, valid, reason from organization.role_grant;

-- what was withdrawn is left out
create or replace view organization.v_rank_period as
select person_id, rank, valid, reason, entered_by from organization.rank_period where withdrawn_at is null;

-- the latest holder first, should a number have been corrected away from two people
create or replace view organization.v_former_nip as select person_id, nip, id from organization.former_nip;

-- persons without a NIP as they were entered, and which row of each stands
create or replace view organization.v_outsider as
select o.id, o.person_id, o.name, o.what, o.valid, o.reason, o.entered_by, o.entered_at,
    not exists (select from organization.outsider l where l.person_id = o.person_id and l.id > o.id) as stands
from organization.outsider o;

-- what was withdrawn, by whom and when; where it only ended, another row goes on from the same day
create or replace view organization.v_rank_withdrawn as
select person_id, rank, valid, reason, withdrawn_by, withdrawn_at from organization.rank_period where withdrawn_at is not null;

create or replace view organization.v_employment_withdrawn as
select person_id, employment, standing, valid, reason, withdrawn_by, withdrawn_at
from organization.employment_period where withdrawn_at is not null;

create or replace view organization.v_employment_period as
select person_id, employment, standing, valid, reason, entered_by
from organization.employment_period where withdrawn_at is null;
