-- A wrong password within one's own account is news of the door as well, and goes when its time is over.
create or replace function audit.only_erase() returns trigger language plpgsql as $$
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
        and old.act in ('FILE_READ', 'SIGNED_IN', 'SIGNED_OUT', 'SIGN_IN_REFUSED', 'CODE_REFUSED', 'PASSWORD_REFUSED',
            'SIGN_INS_ENDED')
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
