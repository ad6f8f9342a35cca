-- A superior follows from the positions. Here stands what does not: exceptions, acting officials, delegation.
create table organization.superior_exception (
    id          uuid primary key default uuidv7(),
    person_id   uuid not null references organization.person,
    superior_id uuid not null references organization.person,
    valid       daterange not null check (not isempty(valid) and not lower_inf(valid)),
    reason      text not null check (length(btrim(reason)) > 0),
    recorded_by uuid references organization.person,
    recorded_at timestamptz not null default now(),
    check (superior_id <> person_id),
    check (recorded_by <> person_id),
    exclude using gist (person_id with =, valid with &&)
);
create index superior_exception_of_superior on organization.superior_exception (superior_id);

create table organization.acting (
    id          uuid primary key default uuidv7(),
    position_id uuid not null references organization.position,
    person_id   uuid not null references organization.employee,
    kind        text not null check (kind in ('PLT', 'PLH')),
    -- always for a time
    valid       daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
    letter      text not null check (length(btrim(letter)) > 0),
    reason      text not null check (length(btrim(reason)) > 0),
    recorded_by uuid references organization.person,
    recorded_at timestamptz not null default now(),
    check (recorded_by <> person_id),
    constraint one_acts_a_day exclude using gist (position_id with =, valid with &&)
);

create table organization.delegation (
    id          uuid primary key default uuidv7(),
    person_id   uuid not null references organization.person,
    delegate_id uuid not null references organization.person,
    valid       daterange not null check (not isempty(valid) and not lower_inf(valid) and not upper_inf(valid)),
    letter      text not null check (length(btrim(letter)) > 0),
    reason      text not null check (length(btrim(reason)) > 0),
    recorded_by uuid references organization.person,
    recorded_at timestamptz not null default now(),
    check (delegate_id <> person_id),
    check (recorded_by <> delegate_id),
    constraint one_delegate_a_day exclude using gist (person_id with =, valid with &&)
);

create trigger superior_exception_never_changes before update or delete or truncate on organization.superior_exception
    for each statement execute function organization.refuse_change();
create trigger acting_never_changes before update or delete or truncate on organization.acting
    for each statement execute function organization.refuse_change();
create trigger delegation_never_changes before update or delete or truncate on organization.delegation
    for each statement execute function organization.refuse_change();

-- the superior of a day by exception, by the placement's own word, or by who leads the next unit upward: the holder, or
-- whoever acts where there is none; whoever leads several units stands at the highest of them
create function organization.superior_on(who uuid, on_day date) returns uuid language sql stable as $$
    with recursive led (unit_id) as (
        select l.unit_id from organization.placement h join organization.position l on l.id = h.position_id
        where h.person_id = who and h.valid @> on_day and l.leads and l.valid @> on_day
        union
        select l.unit_id from organization.acting a join organization.position l on l.id = a.position_id
        where a.person_id = who and a.valid @> on_day and l.leads and l.valid @> on_day and not exists (
            select from organization.placement h where h.position_id = l.id and h.valid @> on_day)),
    upward (stand, unit_id, steps) as (
        select unit_id, unit_id, 0 from (
            select unit_id from organization.placement where person_id = who and valid @> on_day
            union select unit_id from led) stands
        union all
        select stand, p.parent_id, steps + 1 from upward join organization.unit_period p
            on p.unit_id = upward.unit_id and p.valid @> on_day and p.superseded_by is null
        where p.parent_id is not null and steps < 100),
    chosen as (
        select stand from upward group by stand
        order by max(steps), stand not in (select unit_id from led), stand limit 1)
    select coalesce(
        (select superior_id from organization.superior_exception where person_id = who and valid @> on_day),
        (select superior_id from organization.placement where person_id = who and valid @> on_day),
        (select coalesce(held.person_id, a.person_id) from upward join chosen using (stand)
            join organization.position lead on lead.unit_id = upward.unit_id and lead.leads and lead.valid @> on_day
            left join organization.placement held on held.position_id = lead.id and held.valid @> on_day
            left join organization.acting a on a.position_id = lead.id and a.valid @> on_day
         where coalesce(held.person_id, a.person_id) <> who order by steps limit 1))
$$;

-- on its first day nothing that is written leads from a person upward back to him
create function organization.check_superiors() returns trigger language plpgsql as $$
declare
    upper_one uuid := new.person_id;
    steps     int := 0;
begin
    if new.superior_id is null and not exists (select from organization.superior_exception e
            where e.superior_id = new.person_id and e.valid && new.valid) then
        return null;
    end if;
    loop
        upper_one := organization.superior_on(upper_one, lower(new.valid));
        steps := steps + 1;
        exit when upper_one is null or steps > 100;
        if upper_one = new.person_id then
            raise exception 'somebody would be above himself' using errcode = 'check_violation';
        end if;
    end loop;
    return null;
end $$;
create constraint trigger superiors_go_upward after insert on organization.superior_exception
    deferrable initially deferred for each row execute function organization.check_superiors();
create constraint trigger superiors_go_upward after insert or update on organization.placement
    deferrable initially deferred for each row execute function organization.check_superiors();
