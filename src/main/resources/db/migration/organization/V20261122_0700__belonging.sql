-- To which unit a person belongs on a day, whether or not he holds a post on it: to that of his last post until then, or
-- else of his first. It follows from the posts alone and is kept beside them, so that a list of people finds those of a
-- unit, and the unit of a person, without walking through ten years of everybody's posts.
create table organization.belonging (
    person_id uuid not null,
    -- the first belongs from the beginning of time, the last until its end
    since     date not null,
    before    date not null,
    unit_id   uuid not null,
    primary key (person_id, since),
    check (since < before)
);
create index belonging_to_unit on organization.belonging (unit_id, before);

create function organization.belongings(people uuid[]) returns setof organization.belonging language sql stable as $$
    select person_id, case when lag(began) over posts is null then '-infinity' else began end,
        coalesce(lead(began) over posts, 'infinity'), unit_id
    from (select person_id, lower(valid) as began, unit_id from organization.placement where person_id = any(people)) p
    window posts as (partition by person_id order by began)
$$;

-- whoever writes posts already waits for all others who do, until everything of theirs stands (ask_for_proof)
create function organization.keep_belongings(people uuid[]) returns void language plpgsql as $$
begin
    if people is null then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtext('organization.superior_exception'));
    delete from organization.belonging where person_id = any(people);
    insert into organization.belonging select * from organization.belongings(people);
end $$;

create function organization.posts_were_written() returns trigger language plpgsql as $$
begin
    perform organization.keep_belongings((select array_agg(distinct person_id) from written));
    return null;
end $$;

-- a post that merely finds its position, or another superior, moves nobody
create function organization.posts_were_changed() returns trigger language plpgsql as $$
begin
    perform organization.keep_belongings((select array_agg(distinct person_id) from (
        (select id, person_id, unit_id, lower(valid) from replaced except select id, person_id, unit_id, lower(valid) from written)
        union
        (select id, person_id, unit_id, lower(valid) from written except select id, person_id, unit_id, lower(valid) from replaced)
    ) moved));
    return null;
end $$;

create trigger written_posts_move_people after insert on organization.placement
    referencing new table as written for each statement execute function organization.posts_were_written();
create trigger changed_posts_move_people after update on organization.placement
    referencing old table as replaced new table as written
    for each statement execute function organization.posts_were_changed();

insert into organization.belonging
select * from organization.belongings((select array_agg(distinct person_id) from organization.placement));

-- how many hold posts on a day is counted along indexes that hold all that is asked of them, and pass by the posts that
-- had ended before: of the whole government, and of a few units
create index placement_until on organization.placement (coalesce(upper(valid), 'infinity'::date)) include (unit_id, valid);
create index placement_of_unit_until on organization.placement (unit_id, coalesce(upper(valid), 'infinity'::date))
    include (valid);
do $$ begin execute 'drop index organization.placement_of_unit'; end $$;
