-- What other modules may read of the people.
create or replace view organization.v_person as select id, name from organization.person;

-- What each unit was from when to when; what was replaced before it began is left out.
create or replace view organization.v_unit_period as
select p.unit_id, u.code, p.name, p.parent_id, p.kind, u.agency_id, p.valid
from organization.unit_period p join organization.unit u on u.id = p.unit_id
where p.superseded_by is null;

create or replace view organization.v_employee as
select person_id, nip, rank, employment from organization.employee;

create or replace view organization.v_placement as
select person_id, unit_id, position, job_class, superior_id, valid, position_id from organization.placement;

create or replace view organization.v_position as
select id, unit_id, title, kind, job_class, leads, valid from organization.position;
