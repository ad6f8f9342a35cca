-- A circle of superiors is refused on whatever day of a row it would close, and whoever's row closes it: the first day
-- alone, and those alone who name somebody, let circles through.

-- the first day, and each within the others on which anything turns of those who may stand above him
create function organization.turning_days(who uuid, within daterange) returns setof date language sql stable as $$
    with recursive above (person_id, unit_id) as (
        select who, null::uuid
        union
        select next.person_id, next.unit_id from above a cross join lateral (
            select e.superior_id, null::uuid from organization.superior_exception e
                where e.person_id = a.person_id and e.valid && within
            union all select p.superior_id, null from organization.placement p
                where p.person_id = a.person_id and p.superior_id is not null and p.valid && within
            union all select null, p.unit_id from organization.placement p
                where p.person_id = a.person_id and p.valid && within
            union all select null, l.unit_id from organization.acting x
                join organization.position l on l.id = x.position_id
                where x.person_id = a.person_id and l.leads and x.valid && within
            union all select null, u.parent_id from organization.unit_period u
                where u.unit_id = a.unit_id and u.superseded_by is null and u.parent_id is not null
                    and u.valid && within
            union all select h.person_id, null from organization.position l
                join organization.placement h on h.position_id = l.id
                where l.unit_id = a.unit_id and l.leads and h.valid && within
            union all select x.person_id, null from organization.position l
                join organization.acting x on x.position_id = l.id
                where l.unit_id = a.unit_id and l.leads and x.valid && within) next (person_id, unit_id)),
    turning (valid) as (
        select e.valid from above a join organization.superior_exception e on e.person_id = a.person_id
        union all select p.valid from above a join organization.placement p on p.person_id = a.person_id
        union all select x.valid from above a join organization.acting x on x.person_id = a.person_id
        union all select u.valid from above a join organization.unit_period u on u.unit_id = a.unit_id
            and u.superseded_by is null
        union all select l.valid from above a join organization.position l on l.unit_id = a.unit_id and l.leads)
    select lower(within)
    union select lower(valid) from turning where lower(valid) <@ within
    union select upper(valid) from turning where upper(valid) <@ within
$$;

-- those who name each other at the same time wait for each other; whoever is nobody's superior closes no circle, and
-- units alone make none
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
        where w.person_id in (select superior_id from organization.superior_exception)
            or w.person_id in (select superior_id from organization.placement where superior_id is not null)
            or w.person_id in (select h.person_id from organization.position l
                join organization.placement h on h.position_id = l.id where l.leads)
            or w.person_id in (select a.person_id from organization.position l
                join organization.acting a on a.position_id = l.id where l.leads)) n
        cross join lateral organization.turning_days(n.person_id, n.valid) turns (on_day);
    return null;
end $$;
