-- Which list was taken in, and what it did to whom, stays.
create function intake.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% keeps what happened: rows are added, never changed', tg_table_name;
end $$;

create trigger run_never_changes before update or delete or truncate on intake.run
    for each statement execute function intake.refuse_change();
create trigger change_never_changes before update or delete or truncate on intake.change
    for each statement execute function intake.refuse_change();
