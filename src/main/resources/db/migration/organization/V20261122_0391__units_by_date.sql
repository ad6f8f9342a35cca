-- The tree of units by date: what a unit was called, where it stood and of what kind it was, from when to when.
-- Ends of a daterange are excluded; without a beginning it was so before anybody wrote it down.
create table organization.unit_change (
    id          uuid primary key default uuidv7(),
    unit_id     uuid not null references organization.unit,
    what        text not null check (what in ('CREATED', 'RENAMED', 'MOVED', 'CLOSED')),
    effective   date,
    reason      text not null check (length(btrim(reason)) > 0),
    -- none: taken over with the books
    recorded_by uuid references organization.person,
    recorded_at timestamptz not null default now()
);
create index unit_change_of_unit on organization.unit_change (unit_id);

create table organization.unit_period (
    id            uuid primary key default uuidv7(),
    unit_id       uuid not null references organization.unit,
    name          text not null check (length(btrim(name)) > 0),
    parent_id     uuid references organization.unit check (parent_id <> unit_id),
    kind          text not null check (kind in ('AGENCY', 'SECRETARIAT', 'DIVISION', 'SECTION', 'TECHNICAL_UNIT',
                                                'KECAMATAN', 'KELURAHAN', 'SCHOOL', 'CLINIC', 'HOSPITAL')),
    valid         daterange not null check (not isempty(valid)),
    begun_by      uuid not null references organization.unit_change,
    ended_by      uuid references organization.unit_change,
    -- a change for the very day on which the period would have begun: it never came to be
    superseded_by uuid references organization.unit_change,
    constraint unit_is_one_thing_a_day
        exclude using gist (unit_id with =, valid with &&) where (superseded_by is null)
);
create index unit_period_of_parent on organization.unit_period (parent_id);

create or replace function organization.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% keeps what happened: rows are added, never changed', tg_table_name
        using errcode = 'check_violation';
end $$;

create trigger unit_change_never_changes before update or delete or truncate on organization.unit_change
    for each statement execute function organization.refuse_change();
create trigger unit_period_is_never_deleted before delete or truncate on organization.unit_period
    for each statement execute function organization.refuse_change();

-- of a period only its end is ever decided
create function organization.refuse_another_past() returns trigger language plpgsql as $$
begin
    if (new.unit_id, new.name, new.kind, new.begun_by, coalesce(lower(new.valid), '-infinity'))
            is distinct from (old.unit_id, old.name, old.kind, old.begun_by, coalesce(lower(old.valid), '-infinity'))
        or new.parent_id is distinct from old.parent_id or not old.valid @> new.valid then
        raise exception 'a period of a unit can only end or be superseded' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger unit_period_only_ends before update on organization.unit_period
    for each row execute function organization.refuse_another_past();

-- on every day each parent stands, above is never below, and only whole agencies stand under another agency
create function organization.check_tree() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('organization.unit_period'));
    if new.superseded_by is null and new.parent_id is not null then
        if not coalesce((select range_agg(p.valid) @> new.valid from organization.unit_period p
                         where p.unit_id = new.parent_id and p.superseded_by is null), false) then
            raise exception 'a unit stands under another only while that one stands' using errcode = 'check_violation';
        end if;
        if exists (select from organization.unit u join organization.unit above on above.id = new.parent_id
                   where u.id = new.unit_id and u.agency_id <> u.id and u.agency_id <> above.agency_id) then
            raise exception 'a unit stands inside its agency' using errcode = 'check_violation';
        end if;
        if exists (
            with recursive upward (unit_id, valid, steps) as (
                select new.parent_id, new.valid, 1
                union all
                select p.parent_id, p.valid * upward.valid, steps + 1
                from upward join organization.unit_period p on p.unit_id = upward.unit_id
                    and p.superseded_by is null and p.parent_id is not null and p.valid && upward.valid
                where upward.unit_id <> new.unit_id and steps < 100)
            select from upward where unit_id = new.unit_id) then
            raise exception 'a unit would stand under itself' using errcode = 'check_violation';
        end if;
    end if;
    if tg_op = 'UPDATE' and exists (
        select from organization.unit_period child
        where child.parent_id = new.unit_id and child.superseded_by is null
            and not coalesce((select range_agg(p.valid) @> child.valid from organization.unit_period p
                              where p.unit_id = new.unit_id and p.superseded_by is null), false)) then
        raise exception 'a unit with units under it does not close' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger units_are_a_tree after insert or update on organization.unit_period
    deferrable initially deferred for each row execute function organization.check_tree();

-- the units that are already in the books have always been as they are
with begun as (
    insert into organization.unit_change (unit_id, what, reason) select id, 'CREATED', 'taken over with the books' from organization.unit
    returning id, unit_id)
insert into organization.unit_period (unit_id, name, parent_id, kind, valid, begun_by)
select u.id, u.name, u.parent_id, case when u.id = u.agency_id then 'AGENCY' else 'SECTION' end, '(,)', begun.id
from organization.unit u join begun on begun.unit_id = u.id;
