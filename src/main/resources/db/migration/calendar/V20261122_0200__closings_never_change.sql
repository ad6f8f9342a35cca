-- Closing and opening again are rows that stay: who, when and why is never rewritten.
create function calendar.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% keeps what happened: rows are added, never changed', tg_table_name;
end $$;

create trigger month_closing_never_changes before update or delete or truncate on calendar.month_closing
    for each statement execute function calendar.refuse_change();
create trigger month_reopening_never_changes before update or delete or truncate on calendar.month_reopening
    for each statement execute function calendar.refuse_change();
