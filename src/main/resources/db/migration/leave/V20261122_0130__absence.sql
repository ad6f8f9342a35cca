-- Documents that excuse a person, from a first to a last day, both included.
create schema leave;

create table leave.absence (
    id         uuid primary key default uuidv7(),
    person_id  uuid not null references organization.employee,
    kind       text not null check (kind in ('ANNUAL', 'BIG', 'SICK', 'SICK_WITHOUT_LETTER', 'MATERNITY',
        'IMPORTANT_REASON', 'PERMISSION', 'DUTY_TRAVEL', 'TRAINING', 'UNPAID')),
    from_date  date not null,
    to_date    date not null check (to_date >= from_date),
    document   text not null,
    created_at timestamptz not null default now(),
    exclude using gist (person_id with =, daterange(from_date, to_date, '[]') with &&)
);
