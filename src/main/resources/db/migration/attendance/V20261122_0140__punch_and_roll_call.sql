-- Taps and roll-calls as they came. Nothing here is ever changed: a correction is a further row.
create schema attendance;

create table attendance.punch (
    id          uuid primary key default uuidv7(),
    person_id   uuid not null references organization.employee,
    tapped_at   timestamptz not null,
    source      text not null,
    received_at timestamptz not null default now(),
    -- the same tap sent again is the same tap
    unique (person_id, tapped_at, source)
);

create table attendance.roll_call (
    person_id  uuid not null references organization.employee,
    date       date not null,
    kind       text not null check (kind in ('ROLL_CALL', 'CEREMONY')),
    presence   text not null check (presence in ('ATTENDED', 'MISSED')),
    created_at timestamptz not null default now(),
    primary key (person_id, date, kind)
);

create function attendance.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% keeps what happened: rows are added, never changed', tg_table_name;
end $$;

create trigger punch_is_append_only before update or delete or truncate on attendance.punch
    for each statement execute function attendance.refuse_change();
