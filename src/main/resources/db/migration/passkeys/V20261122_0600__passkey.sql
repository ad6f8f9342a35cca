create schema passkeys;

-- The public half of keys that a person's devices keep. A row stays when its key is taken off the account, so that the
-- door can say so to whoever comes with it, and so that nobody registers it again.
create table passkeys.passkey (
    id uuid primary key default uuidv7(),
    person_id uuid not null references identity.account,
    -- as the device calls it
    credential_id bytea not null unique check (octet_length(credential_id) between 1 and 1023),
    -- kind of device, name and public key as WebAuthn writes them (attested credential data)
    key_data bytea not null,
    -- how often the device says that it was used; many always say 0
    sign_count bigint not null check (sign_count >= 0),
    name text not null check (name <> ''),
    created_at timestamptz not null,
    last_used_at timestamptz,
    removed_at timestamptz,
    -- none: a command of the installation
    removed_by uuid,
    reason text
);

create index passkey_of_person on passkeys.passkey (person_id) where removed_at is null;

-- Who said "not now" to the offer; it is not made again.
create table passkeys.declined_offer (
    person_id uuid primary key references identity.account,
    declined_at timestamptz not null
);
