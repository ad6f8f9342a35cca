-- What was entered of a person stays, whatever program comes: a correction withdraws a row and writes another.
create function organization.only_withdraw() returns trigger language plpgsql as $$
begin
    if old.withdrawn_at is not null or new.withdrawn_at is null
        or to_jsonb(new) - 'withdrawn_by' - 'withdrawn_at' is distinct from to_jsonb(old) - 'withdrawn_by' - 'withdrawn_at' then
        raise exception '% keeps what was entered: a row is withdrawn, never changed', tg_table_name;
    end if;
    return new;
end $$;

create trigger placement_never_disappears before delete or truncate on organization.placement
    for each statement execute function organization.refuse_change();
create trigger rank_period_is_only_withdrawn before update on organization.rank_period
    for each row execute function organization.only_withdraw();
create trigger rank_period_never_disappears before delete or truncate on organization.rank_period
    for each statement execute function organization.refuse_change();
create trigger employment_period_is_only_withdrawn before update on organization.employment_period
    for each row execute function organization.only_withdraw();
create trigger employment_period_never_disappears before delete or truncate on organization.employment_period
    for each statement execute function organization.refuse_change();
