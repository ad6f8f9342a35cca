-- What is personal in a row can be erased when its time is over, and the chain still proves the rest: from now on a link
-- seals the digests of two parts, the address and the words, each with chance of its own (salt), so that nobody can guess
-- what was there. Erasing takes the part and its salt, and leaves the digest. Rows of before have neither and stay as they are.
alter table audit.entry
    add column address_salt uuid,
    add column address_digest text check (address_digest ~ '^[0-9a-f]{64}$'),
    add column words_salt uuid,
    add column words_digest text check (words_digest ~ '^[0-9a-f]{64}$');
alter table audit.entry
    alter column address_salt set default gen_random_uuid(),
    alter column words_salt set default gen_random_uuid();

create index entry_with_address on audit.entry (happened_at) where address_salt is not null;
create index entry_with_words on audit.entry (act, happened_at) where words_salt is not null;

-- rows whose address is erased are not the same attempt
do $$ begin execute 'drop index audit.unknown_name_once_an_hour'; end $$;
create unique index unknown_name_once_an_hour
    on audit.entry (address, date_trunc('hour', happened_at at time zone 'UTC'))
    where act = 'SIGN_IN_REFUSED' and person_id is null and words_digest is null and address_digest is null;

create function audit.only_erase() returns trigger language plpgsql as $$
declare
    address_stays boolean := (new.address, new.address_salt, new.address_digest)
        is not distinct from (old.address, old.address_salt, old.address_digest);
    words_stay boolean := (new.words_salt, new.words_digest, new.actor_id, new.actor_name, new.person_id, new.subject, new.was,
            new.became, new.reason)
        is not distinct from (old.words_salt, old.words_digest, old.actor_id, old.actor_name, old.person_id, old.subject, old.was,
            old.became, old.reason);
    address_goes boolean := old.address_salt is not null and new.address_salt is null and new.address_digest is not null
        and new.address = '';
    words_go boolean := old.words_salt is not null and new.words_salt is null and new.words_digest is not null
        and new.actor_id is null and new.person_id is null
        and new.actor_name || new.subject || new.was || new.became || new.reason = '';
begin
    if (new.id, new.happened_at, new.act, new.role, new.unit_id)
            is distinct from (old.id, old.happened_at, old.act, old.role, old.unit_id)
        or not (address_stays or address_goes) or not (words_stay or words_go) or address_stays and words_stay
        or not exists (select from audit.link where entry_id = old.id) then
        raise exception '% keeps what happened: rows are added, never changed', tg_table_name;
    end if;
    return new;
end $$;

drop trigger entry_never_changes on audit.entry;
create trigger entry_never_disappears before delete or truncate on audit.entry
    for each statement execute function audit.refuse_change();
create trigger entry_never_changes before update on audit.entry
    for each row execute function audit.only_erase();
