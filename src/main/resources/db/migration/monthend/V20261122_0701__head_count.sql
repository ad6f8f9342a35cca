-- How many people a month found in an agency, and how many were not ready to be paid, when they were counted the last
-- time: many agencies cannot be counted while somebody waits, so a list of them shows these numbers with their time.
create schema monthend;

create table monthend.head_count (
    month      date not null check (extract(day from month) = 1),
    agency_id  uuid not null references organization.unit,
    people     int not null check (people >= 0),
    unready    int not null check (unready between 0 and people),
    counted_at timestamptz not null,
    primary key (month, agency_id)
);
