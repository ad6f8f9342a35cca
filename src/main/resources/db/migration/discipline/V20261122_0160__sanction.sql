-- Disciplinary sanctions (PP 94/2021) with the months in which they bear on the allowance.
create schema discipline;

create table discipline.sanction (
    id         uuid primary key default uuidv7(),
    person_id  uuid not null references organization.employee,
    level      text not null check (level in ('LIGHT', 'MEDIUM', 'HEAVY')),
    from_date  date not null,
    months     int not null check (months > 0),
    document   text not null,
    created_at timestamptz not null default now(),
    unique (person_id, level, from_date)
);
