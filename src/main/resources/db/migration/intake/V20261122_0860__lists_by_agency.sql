-- Whose people a list changed: the personnel officers of these agencies find it, whoever applied it.
create table intake.run_agency (
    run_id    uuid not null references intake.run,
    agency_id uuid not null references organization.unit,
    primary key (run_id, agency_id)
);
create index run_of_agency on intake.run_agency (agency_id);

create trigger run_agency_never_changes before update or delete or truncate on intake.run_agency
    for each statement execute function intake.refuse_change();

-- what was found to change nothing waits for nobody
alter table intake.upload add column changes_nothing boolean not null default false;
