-- Numbers under which somebody stood in the books before they were corrected: whoever kept one still finds him. The same
-- number may rightly be somebody else's today, who is found first.
create table organization.former_nip (
    id          bigint generated always as identity primary key,
    person_id   uuid not null references organization.employee,
    nip         text not null check (nip ~ '^[0-9]{18}$'),
    replaced_at timestamptz not null default now()
);
create index former_nip_of_person on organization.former_nip (person_id);
create index former_nip_by_number on organization.former_nip (nip);
create trigger former_nip_never_changes before update or delete or truncate on organization.former_nip
    for each statement execute function organization.refuse_change();
