-- Another superior, a delegate or somebody who acts can be withdrawn as a whole before he began or on his first day: from
-- then on it holds on no day (an empty period), and what it was stays in its ending, with who withdrew it and why.
create or replace function organization.holds_on(valid daterange, on_day date) returns boolean language sql immutable as $$
    select not isempty(valid) and (lower(valid) > on_day) is not true and (upper(valid) > on_day) is not false
$$;
create or replace function organization.overlap(one daterange, other daterange) returns boolean language sql immutable as $$
    select not isempty(one) and not isempty(other)
        and (upper(one) <= lower(other)) is not true and (upper(other) <= lower(one)) is not true
$$;

alter table organization.superior_exception drop constraint superior_exception_valid_check,
    add constraint superior_exception_begins check (not lower_inf(valid));
alter table organization.delegation drop constraint delegation_valid_check,
    add constraint delegation_begins_and_ends check (not lower_inf(valid) and not upper_inf(valid));
alter table organization.acting drop constraint acting_valid_check,
    add constraint acting_begins_and_ends check (not lower_inf(valid) and not upper_inf(valid));

-- nothing is written that holds on no day
create function organization.refuse_no_day() returns trigger language plpgsql as $$
begin
    raise exception '% holds on a day at least when it is written', tg_table_name using errcode = 'check_violation';
end $$;
create trigger superior_exception_holds_on_a_day before insert on organization.superior_exception
    for each row when (isempty(new.valid)) execute function organization.refuse_no_day();
create trigger delegation_holds_on_a_day before insert on organization.delegation
    for each row when (isempty(new.valid)) execute function organization.refuse_no_day();
create trigger acting_holds_on_a_day before insert on organization.acting
    for each row when (isempty(new.valid)) execute function organization.refuse_no_day();

-- of such a row only its end is ever decided, at the earliest where it begins; and what was withdrawn never comes back
create or replace function organization.only_end_earlier() returns trigger language plpgsql as $$
begin
    if to_jsonb(new) - 'valid' is distinct from to_jsonb(old) - 'valid' or not old.valid @> new.valid
            or not isempty(new.valid) and lower(new.valid) is distinct from lower(old.valid) then
        raise exception '% only ends earlier: write another one', tg_table_name using errcode = 'check_violation';
    end if;
    return new;
end $$;

-- the structure speaks again on all days that were taken away, not on the first of them alone
drop trigger ended_superiors_are_to_be_proved on organization.superior_exception;
create or replace function organization.ask_for_proof_of_ended() returns trigger language plpgsql as $$
begin
    insert into organization.unproven (who, on_day)
    select gone.person_id, turns.on_day
    from (select w.person_id, b.valid - w.valid as days from written w join was b using (id)) gone
        cross join lateral organization.turning_days(gone.person_id, gone.days) turns (on_day)
    where not isempty(gone.days);
    return null;
end $$;
create trigger ended_superiors_are_to_be_proved after update on organization.superior_exception
    referencing old table as was new table as written
    for each statement execute function organization.ask_for_proof_of_ended();
