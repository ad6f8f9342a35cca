-- Nearly every period overlaps every other, so an index of periods is the wrong way to whoever holds a position: of a list
-- that names a thousand superiors it read all placements eight thousand times. Asked so, only the index of the position,
-- the person or the unit is left.
create function organization.overlap(one daterange, other daterange) returns boolean language sql immutable as $$
    select (upper(one) <= lower(other)) is not true and (upper(other) <= lower(one)) is not true
$$;

create index acting_of_person on organization.acting (person_id);

-- as before, but for the way to it
create or replace function organization.turning_days(who uuid, within daterange) returns setof date language sql stable as $$
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
                where l.unit_id = a.unit_id and l.leads and organization.overlap(x.valid, within)) next (person_id, unit_id)),
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
