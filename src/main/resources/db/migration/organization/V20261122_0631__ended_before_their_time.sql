-- Another superior or a delegate ends before his time: valid stops earlier from then on, here stands what it was before.
create table organization.term_ending (
    id            uuid primary key default uuidv7(),
    exception_id  uuid references organization.superior_exception,
    delegation_id uuid references organization.delegation,
    was           daterange not null,
    ended_by      uuid references organization.person,
    reason        text not null check (length(btrim(reason)) > 0),
    ended_at      timestamptz not null default now(),
    check (num_nonnulls(exception_id, delegation_id) = 1)
);
create trigger term_ending_never_changes before update or delete or truncate on organization.term_ending
    for each statement execute function organization.refuse_change();

create function organization.only_end_earlier() returns trigger language plpgsql as $$
begin
    if to_jsonb(new) - 'valid' is distinct from to_jsonb(old) - 'valid'
            or lower(new.valid) is distinct from lower(old.valid) or not old.valid @> new.valid then
        raise exception '% only ends earlier: write another one', tg_table_name using errcode = 'check_violation';
    end if;
    return new;
end $$;

drop trigger superior_exception_never_changes on organization.superior_exception;
create trigger superior_exception_only_ends before update on organization.superior_exception
    for each row execute function organization.only_end_earlier();
create trigger superior_exception_never_disappears before delete or truncate on organization.superior_exception
    for each statement execute function organization.refuse_change();
drop trigger delegation_never_changes on organization.delegation;
create trigger delegation_only_ends before update on organization.delegation
    for each row execute function organization.only_end_earlier();
create trigger delegation_never_disappears before delete or truncate on organization.delegation
    for each statement execute function organization.refuse_change();
