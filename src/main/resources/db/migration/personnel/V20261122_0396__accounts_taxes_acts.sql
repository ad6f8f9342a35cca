-- What is paid to whom by date, and what officers did by hand. A correction withdraws the row and writes another.
create schema personnel;

create table personnel.bank_account (
    id           uuid primary key default uuidv7(),
    person_id    uuid not null references organization.employee,
    bank         text not null check (bank <> ''),
    number       text not null check (number ~ '^[0-9]{8,20}$'),
    holder       text not null check (holder <> ''),
    valid        daterange not null check (not isempty(valid) and not lower_inf(valid)),
    reason       text not null check (reason <> ''),
    entered_by   uuid not null references organization.person,
    entered_at   timestamptz not null,
    withdrawn_by uuid references organization.person,
    withdrawn_at timestamptz,
    check (entered_by <> person_id and withdrawn_by <> person_id),
    check ((withdrawn_by is null) = (withdrawn_at is null)),
    exclude using gist (person_id with =, valid with &&) where (withdrawn_at is null)
);
create index bank_account_of_person on personnel.bank_account (person_id);

-- family status by which income tax is withheld (PTKP), and the taxpayer's number
create table personnel.tax_period (
    id           uuid primary key default uuidv7(),
    person_id    uuid not null references organization.employee,
    status       text not null check (status ~ '^(TK|K)/[0-3]$'),
    npwp         text check (npwp ~ '^[0-9]{15,16}$'),
    valid        daterange not null check (not isempty(valid) and not lower_inf(valid)),
    reason       text not null check (reason <> ''),
    entered_by   uuid not null references organization.person,
    entered_at   timestamptz not null,
    withdrawn_by uuid references organization.person,
    withdrawn_at timestamptz,
    check (entered_by <> person_id and withdrawn_by <> person_id),
    check ((withdrawn_by is null) = (withdrawn_at is null)),
    exclude using gist (person_id with =, valid with &&) where (withdrawn_at is null)
);
create index tax_period_of_person on personnel.tax_period (person_id);

-- what an officer did by hand, in order: who, from which day, what stood there before, why
create table personnel.act (
    id         uuid primary key default uuidv7(),
    person_id  uuid not null references organization.employee,
    kind       text not null check (kind in ('TAKEN_IN', 'CORRECTED_NIP', 'CORRECTED_NAME', 'PLACED', 'ENDED')),
    from_date  date not null,
    old_value  text not null,
    new_value  text not null,
    reason     text not null check (reason <> ''),
    acted_by   uuid not null references organization.person,
    acted_at   timestamptz not null,
    check (acted_by <> person_id)
);
create index act_of_person on personnel.act (person_id);
