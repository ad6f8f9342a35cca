-- Tokens by which other systems ask in a person's name; of a token only its SHA-256 is kept, so nobody can read it here.
create table identity.api_token (
    id uuid primary key default uuidv7(),
    person_id uuid not null references identity.account,
    hash bytea not null unique check (octet_length(hash) = 32),
    scopes text[] not null check (cardinality(scopes) > 0),
    created_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > created_at),
    last_used_at timestamptz,
    revoked_at timestamptz
);

create index api_token_of_person on identity.api_token (person_id);
