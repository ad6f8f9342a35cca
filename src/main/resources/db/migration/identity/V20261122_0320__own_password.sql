-- A first password was made for somebody: he changes it before he does anything else.
alter table identity.account add column first_password boolean not null default false;

-- Each password that was set since then: for whom, by whom and when; never the password itself.
create table identity.password_set (
    id uuid primary key default uuidv7(),
    person_id uuid not null references identity.account,
    first_password boolean not null,
    -- none: a command or an import of the installation
    set_by uuid,
    set_at timestamptz not null
);

create index password_set_of_person on identity.password_set (person_id, set_at);
