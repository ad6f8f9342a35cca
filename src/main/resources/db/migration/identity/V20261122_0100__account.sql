create schema if not exists identity;

create table identity.account (
    person_id uuid primary key,
    sign_in text not null unique check (sign_in <> ''),
    password_hash text not null,
    created_at timestamptz not null default now()
);

-- Wrong passwords by the name that was typed, known or not: whoever guesses learns nothing about which names exist.
create table identity.wrong_password (
    sign_in text primary key,
    times int not null check (times > 0),
    free_at timestamptz not null
);

create index wrong_password_free_at on identity.wrong_password (free_at);

-- The tables of spring-session-jdbc 4.1, as it expects them.
create table identity.session (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);

create index session_expiry_time on identity.session (expiry_time);
create index session_principal_name on identity.session (principal_name);

create table identity.session_attributes (
    session_primary_id char(36) not null references identity.session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
