-- Who works where, from when to when, and who may see and decide what. Ends of a daterange are excluded.
create schema organization;
create extension if not exists btree_gist;

create table organization.unit (
    id         uuid primary key default uuidv7(),
    code       text not null unique,
    name       text not null,
    parent_id  uuid references organization.unit,
    -- the agency (OPD) that the unit is part of; an agency names itself
    agency_id  uuid not null references organization.unit,
    zone       text not null check (zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
    created_at timestamptz not null default now()
);
create index unit_of_agency on organization.unit (agency_id);

-- a mayor or an outside auditor is a person without a row in employee
create table organization.person (
    id         uuid primary key default uuidv7(),
    name       text not null,
    created_at timestamptz not null default now()
);

create table organization.employee (
    person_id  uuid primary key references organization.person,
    nip        text not null unique check (nip ~ '^[0-9]{18}$'),
    rank       text not null,
    employment text not null check (employment in ('PNS', 'CPNS', 'PPPK')),
    created_at timestamptz not null default now()
);

create table organization.placement (
    id          uuid primary key default uuidv7(),
    person_id   uuid not null references organization.employee,
    unit_id     uuid not null references organization.unit,
    position    text not null,
    -- no class yet: the person is listed as not ready, never counted as zero
    job_class   int check (job_class >= 0),
    superior_id uuid references organization.person,
    valid       daterange not null,
    created_at  timestamptz not null default now(),
    check (not isempty(valid) and not lower_inf(valid)),
    exclude using gist (person_id with =, valid with &&)
);
create index placement_of_unit on organization.placement (unit_id);

create table organization.role_grant (
    id         uuid primary key default uuidv7(),
    person_id  uuid not null references organization.person,
    role       text not null check (role in
        ('AGENCY_PERSONNEL', 'CITY_PERSONNEL', 'AGENCY_HEAD', 'MAYOR', 'TREASURER', 'AUDITOR')),
    -- none: the whole government
    unit_id    uuid references organization.unit,
    valid      daterange not null,
    reason     text not null,
    created_at timestamptz not null default now()
);
create index role_grant_of_person on organization.role_grant (person_id);
