-- The secret that a person's authenticator shares with the house, encrypted; the key lies outside of the database.
create table identity.second_factor (
    person_id uuid primary key references identity.account,
    -- which key encrypted it, so that a lost key is told from a wrong code
    key_id text not null,
    secret bytea not null,
    begun_at timestamptz not null,
    -- none: offered, and not proven by a first code
    confirmed_at timestamptz,
    -- the time step of the last code that was accepted: none is accepted twice
    last_step bigint not null default 0
);

-- Codes on paper for whoever lost his authenticator, each for one time; of each only its SHA-256.
create table identity.recovery_code (
    id uuid primary key default uuidv7(),
    person_id uuid not null references identity.account,
    hash bytea not null unique check (octet_length(hash) = 32),
    created_at timestamptz not null,
    used_at timestamptz,
    -- replaced by newer ones, or gone with the second factor
    withdrawn_at timestamptz
);

create index recovery_code_of_person on identity.recovery_code (person_id);

-- What was done to second factors: by whom, when and why.
create table identity.second_factor_change (
    id uuid primary key default uuidv7(),
    person_id uuid not null references identity.account,
    what text not null check (what in ('SET_UP', 'RECOVERED', 'CODES_RENEWED', 'REMOVED')),
    -- none: a command of the installation
    changed_by uuid,
    reason text,
    changed_at timestamptz not null
);

create index second_factor_change_of_person on identity.second_factor_change (person_id, changed_at);
