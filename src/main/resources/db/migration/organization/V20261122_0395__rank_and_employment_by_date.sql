-- Rank and employment by date. A correction withdraws the row and writes another: nothing is lost,
-- and what counts on a date is the row that is not withdrawn. Nobody keeps his own record.
create table organization.rank_period (
    id           uuid primary key default uuidv7(),
    person_id    uuid not null references organization.employee,
    rank         text not null check (rank ~ '^((I|II|III)/[a-d]|IV/[a-e]|(I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XVII))$'),
    valid        daterange not null check (not isempty(valid) and not lower_inf(valid)),
    reason       text not null check (reason <> ''),
    -- none: a list on the machine's own console
    entered_by   uuid references organization.person,
    entered_at   timestamptz not null,
    withdrawn_by uuid references organization.person,
    withdrawn_at timestamptz,
    check (entered_by <> person_id and withdrawn_by <> person_id),
    check (withdrawn_by is null or withdrawn_at is not null),
    exclude using gist (person_id with =, valid with &&) where (withdrawn_at is null)
);
create index rank_period_of_person on organization.rank_period (person_id);

-- employment says by which law, standing whether he serves; both together tell of CPNS to PNS, suspension and the end
create table organization.employment_period (
    id           uuid primary key default uuidv7(),
    person_id    uuid not null references organization.employee,
    employment   text not null check (employment in ('PNS', 'CPNS', 'PPPK')),
    standing     text not null check (standing in ('ACTIVE', 'SUSPENDED', 'RETIRED', 'DECEASED', 'LEFT')),
    valid        daterange not null check (not isempty(valid) and not lower_inf(valid)),
    reason       text not null check (reason <> ''),
    entered_by   uuid references organization.person,
    entered_at   timestamptz not null,
    withdrawn_by uuid references organization.person,
    withdrawn_at timestamptz,
    check (entered_by <> person_id and withdrawn_by <> person_id),
    check (withdrawn_by is null or withdrawn_at is not null),
    exclude using gist (person_id with =, valid with &&) where (withdrawn_at is null)
);
create index employment_period_of_person on organization.employment_period (person_id) where withdrawn_at is null;
create index employment_period_not_active on organization.employment_period (standing, person_id)
    where withdrawn_at is null and standing <> 'ACTIVE';
