-- Whether somebody gives zakat through the payroll is his own choice, from a month on; each is a further row, and of one
-- month the last counts. Whoever never chose is as the books were taken over.
create table allowance.zakat_choice (
    id         bigint generated always as identity primary key,
    person_id  uuid not null references organization.employee,
    from_month date not null check (extract(day from from_month) = 1),
    pays       boolean not null,
    -- none: he chose himself and said nothing
    reason     text check (btrim(reason) <> ''),
    entered_by uuid not null references organization.person,
    entered_at timestamptz not null,
    check (reason is not null or entered_by = person_id)
);
create index zakat_choice_of_person on allowance.zakat_choice (person_id, from_month desc, id desc);
create trigger zakat_choice_never_changes before update or delete or truncate on allowance.zakat_choice
    for each statement execute function allowance.refuse_change();
