-- Work as people recorded it, and what their superiors decided on it.
create schema performance;

create table performance.work_log (
    id         uuid primary key default uuidv7(),
    person_id  uuid not null references organization.employee,
    date       date not null,
    minutes    int not null check (minutes between 0 and 1440),
    activity   text not null,
    -- as the last decision left it, so that a month is read without asking each log for its decisions
    status     text not null default 'SUBMITTED' check (status in ('SUBMITTED', 'VERIFIED', 'REJECTED')),
    created_at timestamptz not null default now()
);
create index work_log_of_person on performance.work_log (person_id, date);

create table performance.work_log_decision (
    id          uuid primary key default uuidv7(),
    work_log_id uuid not null references performance.work_log,
    status      text not null check (status in ('VERIFIED', 'REJECTED')),
    decided_by  uuid not null references organization.person,
    decided_at  timestamptz not null default now(),
    note        text
);
create index decision_of_work_log on performance.work_log_decision (work_log_id);
