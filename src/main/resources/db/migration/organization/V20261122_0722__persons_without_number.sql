-- Persons without a NIP, such as the mayor or an auditor from outside: who they are for the office, and for how long.
-- Each change is a further row, and the last one stands; whoever has none has always been there.
create table organization.outsider (
    id         bigint generated always as identity primary key,
    person_id  uuid not null references organization.person,
    name       text not null check (btrim(name) <> ''),
    what       text not null check (btrim(what) <> ''),
    valid      daterange not null check (not isempty(valid) and not lower_inf(valid)),
    reason     text not null check (btrim(reason) <> ''),
    entered_by uuid not null references organization.person,
    entered_at timestamptz not null,
    check (entered_by <> person_id)
);
create index outsider_of_person on organization.outsider (person_id, id);
create trigger outsider_never_changes before update or delete or truncate on organization.outsider
    for each statement execute function organization.refuse_change();
