-- Positions by date: a class that changes is a further row.
create table organization.position (
    id          uuid primary key default uuidv7(),
    unit_id     uuid not null references organization.unit,
    title       text not null check (length(btrim(title)) > 0),
    kind        text not null check (kind in ('STRUCTURAL', 'FUNCTIONAL', 'EXECUTIVE')),
    -- none: not yet evaluated
    job_class   int check (job_class between 1 and 17),
    criteria    text[] not null default '{}'
        check (criteria <@ array['WORKLOAD', 'ACHIEVEMENT', 'PLACE', 'CONDITION', 'SCARCITY', 'OTHER']),
    leads       boolean not null,
    valid       daterange not null check (not isempty(valid)),
    reason      text not null check (length(btrim(reason)) > 0),
    recorded_by uuid references organization.person,
    recorded_at timestamptz not null default now(),
    constraint position_is_once_a_day exclude using gist (unit_id with =, title with =, valid with &&),
    constraint unit_has_one_leader exclude using gist (unit_id with =, valid with &&) where (leads)
);

alter table organization.placement
    add column position_id uuid references organization.position,
    add constraint class_exists check (job_class between 1 and 17),
    add constraint nobody_is_his_own_superior check (superior_id <> person_id);
create index placement_of_position on organization.placement (position_id);

-- a placement finds its position in its unit by the title, whoever writes it, and another where it is corrected
create function organization.find_position() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (new.unit_id, new.position) is distinct from (old.unit_id, old.position) then
        new.position_id := null;
    end if;
    if new.position_id is null then
        new.position_id := (select p.id from organization.position p
            where p.unit_id = new.unit_id and p.title = new.position and p.valid @> lower(new.valid));
    end if;
    return new;
end $$;
create trigger placement_finds_its_position before insert or update of unit_id, position on organization.placement
    for each row execute function organization.find_position();

-- who leads is one person on a day
create function organization.check_leader() returns trigger language plpgsql as $$
begin
    if new.position_id is not null and exists (
        select from organization.position p join organization.placement other on other.position_id = p.id
        where p.id = new.position_id and p.leads and other.id <> new.id and other.valid && new.valid) then
        raise exception 'a leading position has one holder on a day' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger leader_is_one after insert or update on organization.placement
    deferrable initially deferred for each row execute function organization.check_leader();
