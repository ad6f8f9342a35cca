-- Nobody stands above himself, proved for all rows of a transaction together: a list names ten thousand superiors, and
-- whose way upward meets another's need not be walked twice.
drop trigger superiors_go_upward on organization.superior_exception;
drop trigger superiors_go_upward on organization.placement;
drop function organization.check_superiors();

-- whose way upward is still to be proved; empty between transactions, so it need not outlive a power cut
create unlogged table organization.unproven (
    id     bigint generated always as identity primary key,
    who    uuid not null,
    on_day date not null
);

-- on its first day nothing that is written leads from a person upward back to him
create function organization.ask_for_proof() returns trigger language plpgsql as $$
begin
    insert into organization.unproven (who, on_day)
    select n.person_id, lower(n.valid) from written n
    where n.superior_id is not null or exists (
        select from organization.superior_exception e where e.superior_id = n.person_id and e.valid && n.valid);
    return null;
end $$;
create trigger superiors_are_to_be_proved after insert on organization.superior_exception
    referencing new table as written for each statement execute function organization.ask_for_proof();
create trigger superiors_are_to_be_proved after insert on organization.placement
    referencing new table as written for each statement execute function organization.ask_for_proof();
create trigger changed_superiors_are_to_be_proved after update on organization.placement
    referencing new table as written for each statement execute function organization.ask_for_proof();

-- one step upward for everybody at a time; planned for as many as there are, which is one or ten thousand
create function organization.is_above_himself(people uuid[], days date[]) returns boolean language plpgsql stable as $$
declare
    found_one boolean;
begin
    execute $walk$
        with recursive step (who, on_day, upper) as (
            select null::uuid, s.on_day, s.who from unnest($1, $2) s (who, on_day)
            union
            -- what is written is quicker to find than what follows from the units
            select b.upper, b.on_day, coalesce(
                (select e.superior_id from organization.superior_exception e
                    where e.person_id = b.upper and e.valid @> b.on_day),
                (select p.superior_id from (
                    select superior_id, valid from organization.placement
                    where person_id = b.upper and lower(valid) <= b.on_day order by lower(valid) desc limit 1) p
                    where p.valid @> b.on_day),
                organization.superior_on(b.upper, b.on_day))
            from (select distinct upper, on_day from step where upper is not null) b),
        walk (began, on_day, upper, steps) as (
            select who, on_day, upper, 1 from step
            where (who, on_day) in (select s.who, s.on_day from unnest($1, $2) s (who, on_day)) and upper is not null
            union all
            select w.began, w.on_day, s.upper, w.steps + 1
            from walk w join step s on s.who = w.upper and s.on_day = w.on_day
            where w.upper <> w.began and s.upper is not null and w.steps < 100)
        select exists (select from walk where upper = began)
    $walk$ into found_one using people, days;
    return found_one;
end $$;

-- the first row that is looked at takes all the others with it
create function organization.prove_superiors() returns trigger language plpgsql as $$
declare
    people uuid[];
    days   date[];
begin
    if not exists (select from organization.unproven where id = new.id) then
        return null;
    end if;
    with gone as (delete from organization.unproven returning who, on_day)
    select array_agg(who), array_agg(on_day) into people, days from (select distinct who, on_day from gone) one;
    if organization.is_above_himself(people, days) then
        raise exception 'somebody would be above himself' using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger superiors_go_upward after insert on organization.unproven
    deferrable initially deferred for each row execute function organization.prove_superiors();
