-- What was done: who, as what, when, from where, about whom, what changed and why. Rows are added, never changed.
create schema audit;
create extension if not exists pg_trgm;

-- names as they were then, so that the trail can be read by itself; no NIP, no amount, nothing of a password
create table audit.entry (
    id          bigint generated always as identity primary key,
    happened_at timestamptz not null,
    act         text not null check (act ~ '^[A-Z][A-Z_]*$'),
    actor_id    uuid,
    actor_name  text not null,
    role        text not null,
    address     text not null,
    person_id   uuid,
    unit_id     uuid,
    subject     text not null,
    was         text not null,
    became      text not null,
    reason      text not null
);
create index entry_by_time on audit.entry (happened_at desc, id desc);
create index entry_by_act on audit.entry (act, happened_at desc, id desc);
create index entry_by_actor on audit.entry (actor_id, happened_at desc);
create index entry_about_person on audit.entry (person_id, happened_at desc) where person_id is not null;
create index entry_by_words on audit.entry using gin ((actor_name || ' ' || subject || ' ' || reason) gin_trgm_ops);

-- somebody's file read by the same viewer, or unknown names tried from the same address: once an hour is enough
create unique index file_read_once_an_hour
    on audit.entry (actor_id, person_id, date_trunc('hour', happened_at at time zone 'UTC')) where act = 'FILE_READ';
create unique index unknown_name_once_an_hour
    on audit.entry (address, date_trunc('hour', happened_at at time zone 'UTC'))
    where act = 'SIGN_IN_REFUSED' and person_id is null;

-- the chain: each row seals one entry together with the row before it; numbered without a hole
create table audit.link (
    number   bigint primary key check (number > 0),
    entry_id bigint not null unique references audit.entry,
    previous text not null check (previous ~ '^([0-9a-f]{64})?$'),
    hash     text not null check (hash ~ '^[0-9a-f]{64}$'),
    check ((number = 1) = (previous = ''))
);

-- entries that no link seals yet; the one table of these that forgets
create table audit.waiting (
    entry_id bigint primary key references audit.entry
);

-- each time that the chain was looked through: how far it reached, how it ended there, and the first row that is wrong
create table audit.proof (
    id          bigint generated always as identity primary key,
    began_at    timestamptz not null,
    ended_at    timestamptz not null,
    last_number bigint not null,
    last_hash   text not null,
    flaw        text,
    flaw_at     bigint,
    check ((flaw is null) = (flaw_at is null))
);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% keeps what happened: rows are added, never changed', tg_table_name;
end $$;

create trigger entry_never_changes before update or delete or truncate on audit.entry
    for each statement execute function audit.refuse_change();
create trigger link_never_changes before update or delete or truncate on audit.link
    for each statement execute function audit.refuse_change();
create trigger proof_never_changes before update or delete or truncate on audit.proof
    for each statement execute function audit.refuse_change();
