-- Who gave a role to whom, for what, and who ended it: a role is never widened, and no row of it disappears.
alter table organization.role_grant
    drop constraint role_grant_role_check,
    add check (role in ('AGENCY_PERSONNEL', 'CITY_PERSONNEL', 'AGENCY_HEAD', 'MAYOR', 'MAYOR_ASSISTANT', 'TREASURER',
        'AUDITOR', 'ADMINISTRATOR')),
    add constraint role_reaches_what_it_is_for check (case
        when role in ('AGENCY_PERSONNEL', 'AGENCY_HEAD') then unit_id is not null
        when role = 'TREASURER' then true
        else unit_id is null end),
    -- nobody: given on the machine's own console
    add column granted_by uuid references organization.person,
    add constraint nobody_grants_himself check (granted_by <> person_id),
    add check (not lower_inf(valid)),
    add constraint same_role_once exclude using gist (person_id with =, role with =,
        (coalesce(unit_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =, valid with &&),
    -- whoever looks after the machine looks after nobody's data
    add constraint machine_and_people_apart exclude using gist (person_id with =, role with <>, valid with &&)
        where (role in ('ADMINISTRATOR', 'CITY_PERSONNEL'));

-- a role was ended before its time: valid in role_grant stops earlier from then on, here stands what it was before
create table organization.role_ending (
    id       uuid primary key default uuidv7(),
    grant_id uuid not null references organization.role_grant,
    was      daterange not null,
    ended_by uuid references organization.person,
    reason   text not null check (length(reason) between 10 and 1000),
    ended_at timestamptz not null default now()
);

create index role_ending_of_grant on organization.role_ending (grant_id);

create function organization.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% keeps what happened: rows are added, never changed', tg_table_name;
end $$;

create function organization.only_shorten() returns trigger language plpgsql as $$
begin
    if (old.id, old.person_id, old.role, old.unit_id, old.reason, old.created_at, old.granted_by)
            is distinct from (new.id, new.person_id, new.role, new.unit_id, new.reason, new.created_at, new.granted_by)
            or not old.valid @> new.valid or not isempty(new.valid) and lower(new.valid) <> lower(old.valid) then
        raise exception 'a role is only ever shortened: grant another one';
    end if;
    return new;
end $$;

create trigger role_grant_is_only_shortened before update on organization.role_grant
    for each row execute function organization.only_shorten();
create trigger role_grant_never_disappears before delete or truncate on organization.role_grant
    for each statement execute function organization.refuse_change();
create trigger role_ending_never_changes before update or delete or truncate on organization.role_ending
    for each statement execute function organization.refuse_change();

-- who leads whom
create index placement_of_superior on organization.placement (superior_id);
