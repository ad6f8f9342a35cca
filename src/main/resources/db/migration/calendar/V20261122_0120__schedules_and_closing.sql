-- Working hours, holidays, who works by which hours, and which months are closed.
create schema calendar;

create table calendar.work_pattern (
    id   uuid primary key default uuidv7(),
    name text not null unique
);

-- without dates the hours hold for good; dated ones (Ramadan) replace them on their days
create table calendar.work_hours (
    id         uuid primary key default uuidv7(),
    pattern_id uuid not null references calendar.work_pattern,
    weekday    int not null check (weekday between 1 and 7),
    start_time time not null,
    end_time   time not null check (end_time <> start_time),
    valid_from date,
    valid_to   date check (valid_to >= valid_from)
);
create index work_hours_of_pattern on calendar.work_hours (pattern_id);

create table calendar.holiday (
    date date primary key,
    name text not null
);

-- a change of hours takes effect with the first of a month
create table calendar.work_assignment (
    person_id  uuid not null references organization.employee,
    pattern_id uuid not null references calendar.work_pattern,
    from_month date not null check (extract(day from from_month) = 1),
    primary key (person_id, from_month)
);

-- one row for each time that an agency's month was closed; it is open again where the last of them was reopened
create table calendar.month_closing (
    id        uuid primary key default uuidv7(),
    unit_id   uuid not null references organization.unit,
    month     date not null check (extract(day from month) = 1),
    version   int not null check (version > 0),
    closed_by uuid not null references organization.person,
    closed_at timestamptz not null default now(),
    unique (unit_id, month, version)
);

create table calendar.month_reopening (
    closing_id  uuid primary key references calendar.month_closing,
    reason      text not null check (length(reason) between 10 and 1000),
    reopened_by uuid not null references organization.person,
    reopened_at timestamptz not null default now()
);
