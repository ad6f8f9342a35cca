-- Nobody stands above himself, proved for all rows of a transaction together: a list names ten thousand superiors, and
-- whose way upward meets another's need not be walked twice.
drop trigger superiors_go_upward on organization.superior_exception;
drop trigger superiors_go_upward on organization.placement;
drop function organization.check_superiors();

-- Nearly every period holds on a day, so an index of periods alone is the wrong way to whom it concerns; a planner that
-- knows nothing yet of a list just taken in went it. Asked so, only the index of the person or unit is left.
create index superior_exception_of_person on organization.superior_exception (person_id);
create index unit_period_of_unit on organization.unit_period (unit_id) where superseded_by is null;
create index position_that_leads on organization.position (unit_id) where leads;

create function organization.holds_on(valid daterange, on_day date) returns boolean language sql immutable as $$
    select (lower(valid) > on_day) is not true and (upper(valid) > on_day) is not false
$$;

-- as before, but for the way to it
create or replace function organization.superior_on(who uuid, on_day date) returns uuid language sql stable as $$
    with recursive led (unit_id) as (
        select l.unit_id from organization.placement h join organization.position l on l.id = h.position_id
        where h.person_id = who and organization.holds_on(h.valid, on_day)
            and l.leads and organization.holds_on(l.valid, on_day)
        union
        select l.unit_id from organization.acting a join organization.position l on l.id = a.position_id
        where a.person_id = who and organization.holds_on(a.valid, on_day)
            and l.leads and organization.holds_on(l.valid, on_day) and not exists (
                select from organization.placement h where h.position_id = l.id and organization.holds_on(h.valid, on_day))),
    upward (stand, unit_id, steps) as (
        select unit_id, unit_id, 0 from (
            select unit_id from organization.placement where person_id = who and organization.holds_on(valid, on_day)
            union select unit_id from led) stands
        union all
        select stand, p.parent_id, steps + 1 from upward join organization.unit_period p
            on p.unit_id = upward.unit_id and organization.holds_on(p.valid, on_day) and p.superseded_by is null
        where p.parent_id is not null and steps < 100),
    chosen as (
        select stand from upward group by stand
        order by max(steps), stand not in (select unit_id from led), stand limit 1)
    select coalesce(
        (select superior_id from organization.superior_exception
            where person_id = who and organization.holds_on(valid, on_day)),
        (select superior_id from organization.placement where person_id = who and organization.holds_on(valid, on_day)),
        (select coalesce(held.person_id, a.person_id) from upward join chosen using (stand)
            join organization.position lead on lead.unit_id = upward.unit_id and lead.leads
                and organization.holds_on(lead.valid, on_day)
            left join organization.placement held on held.position_id = lead.id and organization.holds_on(held.valid, on_day)
            left join organization.acting a on a.position_id = lead.id and organization.holds_on(a.valid, on_day)
         where coalesce(held.person_id, a.person_id) <> who order by steps limit 1))
$$;

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
                    where e.person_id = b.upper and organization.holds_on(e.valid, b.on_day)),
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
