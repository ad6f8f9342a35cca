-- Lists of employees on their way into the books, and what each of them changed there.
create schema intake;

-- kept until it is applied, thrown away, or a month old
create table intake.upload (
    id          uuid primary key default uuidv7(),
    uploaded_by uuid not null references organization.person,
    file_name   text not null,
    digest      text not null check (digest ~ '^[0-9a-f]{64}$'),
    bytes       bytea not null,
    uploaded_at timestamptz not null default now()
);
create index upload_of_person on intake.upload (uploaded_by);

-- what an officer said that a heading means; the last word holds, and no field says that the column is not used
create table intake.heading_choice (
    id        uuid primary key default uuidv7(),
    chosen_by uuid not null references organization.person,
    heading   text not null,
    field     text,
    chosen_at timestamptz not null default now()
);
create index heading_choice_of_person on intake.heading_choice (chosen_by, heading, chosen_at);

create table intake.run (
    id         uuid primary key,
    file_name  text not null,
    digest     text not null check (digest ~ '^[0-9a-f]{64}$'),
    -- none: by the command line, on the server's own machine
    applied_by uuid references organization.person,
    applied_at timestamptz not null default now(),
    created    int not null,
    changed    int not null,
    ended      int not null,
    untouched  int not null
);

create table intake.change (
    run_id     uuid not null references intake.run,
    person_id  uuid not null references organization.person,
    field      text not null,
    row_number int not null,
    was        text not null,
    becomes    text not null,
    primary key (run_id, person_id, field)
);
create index change_of_person on intake.change (person_id);
