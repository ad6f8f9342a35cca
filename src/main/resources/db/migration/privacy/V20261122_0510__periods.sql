-- For how long data about persons are kept, by date, and what was erased when their time was over.
create schema privacy;

create table privacy.period (
    id         uuid primary key default uuidv7(),
    kind       text not null check (kind ~ '^[A-Z][A-Z_]*$'),
    from_date  date not null,
    -- none: for ever
    days       int check (days > 0),
    basis      text not null check (length(btrim(basis)) > 0),
    -- nobody has decided it yet: the house by itself erases nothing under it
    is_example boolean not null default false,
    reason     text not null check (length(btrim(reason)) > 0),
    -- none: came with the program
    set_by     uuid references organization.person,
    set_at     timestamptz not null default now(),
    check (is_example = (set_by is null))
);
create index period_of_kind on privacy.period (kind, from_date, id);

create table privacy.erasure (
    id        uuid primary key default uuidv7(),
    kind      text not null,
    older     timestamptz not null,
    count     bigint not null check (count > 0),
    -- what allowed it
    period_id uuid not null references privacy.period,
    erased_at timestamptz not null
);
create index erasure_of_kind on privacy.erasure (kind, erased_at);

create function privacy.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% keeps what happened: rows are added, never changed', tg_table_name;
end $$;

create trigger period_never_changes before update or delete or truncate on privacy.period
    for each statement execute function privacy.refuse_change();
create trigger erasure_never_changes before update or delete or truncate on privacy.erasure
    for each statement execute function privacy.refuse_change();

insert into privacy.period (kind, from_date, days, basis, is_example, reason)
select kind, date '2026-01-01', days, basis, true, 'Contoh bawaan; belum ditetapkan oleh pemerintah ini.'
from (values
    ('FILE_LOOKS', 1825, 'Contoh: UU 27/2022 Pasal 44; lamanya menunggu jadwal retensi arsip'),
    ('DOOR_NEWS', 730, 'Contoh: UU 27/2022 Pasal 44; lamanya menunggu jadwal retensi arsip'),
    ('ADDRESSES', 365, 'Contoh: UU 27/2022 Pasal 44; lamanya menunggu jadwal retensi arsip'),
    ('ACCOUNT_CHANGES', 1825, 'Contoh: UU 27/2022 Pasal 44; lamanya menunggu jadwal retensi arsip'),
    ('TOKENS', 730, 'Contoh: UU 27/2022 Pasal 43; tidak diperlukan lagi'),
    ('RECOVERY_CODES', 365, 'Contoh: UU 27/2022 Pasal 43; tidak diperlukan lagi'),
    ('WRONG_PASSWORDS', 30, 'Contoh: UU 27/2022 Pasal 43; tidak diperlukan lagi'),
    ('SESSIONS', 7, 'Contoh: UU 27/2022 Pasal 43; tidak diperlukan lagi')) as example (kind, days, basis);
