-- What other modules may read of the people.
create or replace view organization.v_person as select id, name from organization.person;
