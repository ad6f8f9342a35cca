-- A post that was planned may fall away, because somebody dies before it or because it is not to be: then it holds on no
-- day (an empty period), and what it was stays in its ending, with who withdrew it and why, as of those who act.
alter table organization.placement drop constraint placement_valid_check,
    add constraint placement_begins check (not lower_inf(valid));
create trigger placement_holds_on_a_day before insert on organization.placement
    for each row when (isempty(new.valid)) execute function organization.refuse_no_day();

create function organization.refuse_return() returns trigger language plpgsql as $$
begin
    raise exception '% was withdrawn and does not come back: write another one', tg_table_name
        using errcode = 'check_violation';
end $$;
create trigger placement_stays_withdrawn before update on organization.placement
    for each row when (isempty(old.valid)) execute function organization.refuse_return();

alter table organization.term_ending
    add column placement_id uuid references organization.placement,
    drop constraint one_term_ends,
    add constraint one_term_ends check (num_nonnulls(exception_id, delegation_id, acting_id, placement_id) = 1);
create index term_ending_of_placement on organization.term_ending (placement_id) where placement_id is not null;

-- nobody belongs to a unit by a post that he never held
create or replace function organization.belongings(people uuid[]) returns setof organization.belonging
language sql stable as $$
    select person_id, case when lag(began) over posts is null then '-infinity' else began end,
        coalesce(lead(began) over posts, 'infinity'), unit_id
    from (select person_id, lower(valid) as began, unit_id from organization.placement
        where person_id = any(people) and not isempty(valid)) p
    window posts as (partition by person_id order by began)
$$;

-- nor does anybody stand above him by it on any day
create or replace function organization.ask_for_proof() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('organization.superior_exception'));
    if not exists (select from organization.placement where superior_id is not null)
        and not exists (select from organization.superior_exception) then
        return null;
    end if;
    insert into organization.unproven (who, on_day)
    select n.person_id, turns.on_day
    from (select w.person_id, w.valid from written w
        where not isempty(w.valid) and (
            w.person_id in (select superior_id from organization.superior_exception)
            or w.person_id in (select superior_id from organization.placement where superior_id is not null)
            or w.person_id in (select h.person_id from organization.position l
                join organization.placement h on h.position_id = l.id where l.leads)
            or w.person_id in (select a.person_id from organization.position l
                join organization.acting a on a.position_id = l.id where l.leads))) n
        cross join lateral organization.turning_days(n.person_id, n.valid) turns (on_day);
    return null;
end $$;
