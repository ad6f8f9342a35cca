-- Accounts, taxes and what officers did stay, whatever program comes: a correction withdraws a row and writes another.
create function personnel.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% keeps what happened: rows are added, never changed', tg_table_name;
end $$;

create function personnel.only_withdraw() returns trigger language plpgsql as $$
begin
    if old.withdrawn_at is not null or new.withdrawn_at is null
        or to_jsonb(new) - 'withdrawn_by' - 'withdrawn_at' is distinct from to_jsonb(old) - 'withdrawn_by' - 'withdrawn_at' then
        raise exception '% keeps what was entered: a row is withdrawn, never changed', tg_table_name;
    end if;
    return new;
end $$;

create trigger bank_account_is_only_withdrawn before update on personnel.bank_account
    for each row execute function personnel.only_withdraw();
create trigger bank_account_never_disappears before delete or truncate on personnel.bank_account
    for each statement execute function personnel.refuse_change();
create trigger tax_period_is_only_withdrawn before update on personnel.tax_period
    for each row execute function personnel.only_withdraw();
create trigger tax_period_never_disappears before delete or truncate on personnel.tax_period
    for each statement execute function personnel.refuse_change();
create trigger act_never_changes before update or delete or truncate on personnel.act
    for each statement execute function personnel.refuse_change();
