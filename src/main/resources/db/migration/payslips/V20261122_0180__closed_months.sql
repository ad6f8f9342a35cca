-- Every closed month as it was: facts, rule, slip and days.
create schema payslips;

-- the calculation of one closing; the digests are SHA-256 over those of its persons in order of their NIP
create table payslips.run (
    id             uuid primary key default uuidv7(),
    closing_id     uuid not null unique references calendar.month_closing,
    agency_id      uuid not null references organization.unit,
    month          date not null check (extract(day from month) = 1),
    version        int not null,
    policy_version uuid not null references allowance.policy_version,
    people         int not null,
    unready        int not null,
    gross          bigint not null,
    net            bigint not null,
    facts_digest   text not null check (facts_digest ~ '^[0-9a-f]{64}$'),
    result_digest  text not null check (result_digest ~ '^[0-9a-f]{64}$'),
    calculated_at  timestamptz not null default now(),
    unique (agency_id, month, version)
);

-- one person's closed month, byte for byte: either slip and days, or the reasons why there is none;
-- the rows stream in before their run is summed up, so that key is looked at when the closing is committed
create table payslips.sealed_month (
    run_id    uuid not null references payslips.run deferrable initially deferred,
    person_id uuid not null references organization.employee,
    unit_id   uuid not null references organization.unit,
    nip       text not null,
    facts     text not null,
    slip      text,
    days      text,
    reasons   text,
    gross     bigint,
    net       bigint,
    primary key (run_id, person_id),
    check ((slip is null) = (reasons is not null) and (slip is null) = (net is null) and (slip is null) = (days is null))
);
create index sealed_month_of_person on payslips.sealed_month (person_id);

-- under which run a person's month stands as closed: whatever agencies he moved between, nobody is paid a month twice;
-- opening the month again takes the rows away, and only these
create table payslips.standing (
    person_id uuid not null references organization.employee,
    month     date not null check (extract(day from month) = 1),
    run_id    uuid not null references payslips.run deferrable initially deferred,
    primary key (person_id, month)
);
create index standing_of_run on payslips.standing (run_id);

create function payslips.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is kept as it was: a further version is written, never a changed one', tg_table_name;
end $$;

create trigger run_never_changes before update or delete or truncate on payslips.run
    for each statement execute function payslips.refuse_change();
create trigger sealed_month_never_changes before update or delete or truncate on payslips.sealed_month
    for each statement execute function payslips.refuse_change();
