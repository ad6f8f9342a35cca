-- The rule in force, and what pay rests on besides it.
create schema allowance;

create table allowance.policy_version (
    id             uuid primary key default uuidv7(),
    policy_id      text not null,
    effective_from date not null unique,
    legal_basis    text not null,
    text           text not null,
    published_by   uuid not null references organization.person,
    published_at   timestamptz not null default now()
);

-- what a person's pay rests on besides the class, from a month on
create table allowance.pay_basis (
    person_id          uuid not null references organization.employee,
    from_month         date not null check (extract(day from from_month) = 1),
    amount             bigint check (amount >= 0),
    effective_minutes  int check (effective_minutes > 0),
    workload_amount    bigint check (workload_amount >= 0),
    achievement_amount bigint check (achievement_amount >= 0),
    condition_amount   bigint check (condition_amount >= 0),
    has_condition      boolean not null default false,
    pays_zakat         boolean not null default false,
    created_at         timestamptz not null default now(),
    primary key (person_id, from_month)
);

-- measures given by hand or import; the value as the contract writes it: 96.5, good, yes
create table allowance.measure (
    person_id uuid not null references organization.employee,
    month     date not null check (extract(day from month) = 1),
    kind      text not null,
    value     text not null,
    given_by  uuid not null references organization.person,
    given_at  timestamptz not null default now(),
    reason    text not null,
    primary key (person_id, month, kind)
);

create function allowance.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is kept as it was: a further version is written, never a changed one', tg_table_name;
end $$;

create trigger policy_version_never_changes before update or delete or truncate on allowance.policy_version
    for each statement execute function allowance.refuse_change();
