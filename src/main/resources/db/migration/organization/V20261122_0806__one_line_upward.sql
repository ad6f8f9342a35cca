-- Who and which units may stand above somebody on any day of a period is told once, for both who ask on which days it turns.
create function organization.line_upward(who uuid, within daterange) returns table (person_id uuid, unit_id uuid)
language sql stable as $$
    with recursive above (person_id, unit_id) as (
        select who, null::uuid
        union
        select next.person_id, next.unit_id from above a cross join lateral (
            select e.superior_id, null::uuid from organization.superior_exception e
                where e.person_id = a.person_id and organization.overlap(e.valid, within)
            union all select p.superior_id, null from organization.placement p
                where p.person_id = a.person_id and p.superior_id is not null and organization.overlap(p.valid, within)
            union all select null, p.unit_id from organization.placement p
                where p.person_id = a.person_id and organization.overlap(p.valid, within)
            union all select null, l.unit_id from organization.acting x
                join organization.position l on l.id = x.position_id
                where x.person_id = a.person_id and l.leads and organization.overlap(x.valid, within)
            union all select null, u.parent_id from organization.unit_period u
                where u.unit_id = a.unit_id and u.superseded_by is null and u.parent_id is not null
                    and organization.overlap(u.valid, within)
            union all select h.person_id, null from organization.position l
                join organization.placement h on h.position_id = l.id
                where l.unit_id = a.unit_id and l.leads and organization.overlap(h.valid, within)
            union all select x.person_id, null from organization.position l
                join organization.acting x on x.position_id = l.id
                where l.unit_id = a.unit_id and l.leads and organization.overlap(x.valid, within)) next (person_id, unit_id))
    select above.person_id, above.unit_id from above
$$;

-- as before
create or replace function organization.turning_days(who uuid, within daterange) returns setof date language sql stable as $$
    with above as materialized (select * from organization.line_upward(who, within)),
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

-- as before: besides, somebody in the line has, or has no longer, a delegate
create or replace function organization.deciding_days(who uuid, within daterange) returns setof date language sql stable as $$
    with delegated (valid) as (
        select d.valid from organization.line_upward(who, within) a
            join organization.delegation d on d.person_id = a.person_id)
    select organization.turning_days(who, within)
    union select lower(valid) from delegated where lower(valid) <@ within
    union select upper(valid) from delegated where upper(valid) <@ within
$$;
