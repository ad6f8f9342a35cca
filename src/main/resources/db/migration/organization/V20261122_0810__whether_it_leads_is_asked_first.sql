-- Hundreds hold the same post that leads nobody. A planner that knew nothing yet of a list just taken in looked through
-- all of them, for each of ten thousand rows, before it asked whether the position leads at all.
create or replace function organization.check_leader() returns trigger language plpgsql as $$
begin
    if (select leads from organization.position where id = new.position_id) and exists (
        select from organization.placement other
        where other.position_id = new.position_id and other.id <> new.id
            and organization.overlap(other.valid, new.valid)) then
        raise exception 'a leading position has one holder on a day' using errcode = 'check_violation';
    end if;
    return null;
end $$;
