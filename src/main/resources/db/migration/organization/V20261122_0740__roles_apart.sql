-- From the day of this change on, for what was is not undone: whoever looks after the machine has no role with sight of people,
-- and whoever audits has none by which he acts. Where both are held, this version says who it is and begins nothing.
do $$
declare
    today date := (now() at time zone 'Asia/Jayapura')::date; -- where in Indonesia it is latest
    held text;
begin
    select string_agg(distinct format('%s (%s, %s)', p.name, one.role, other.role), '; ') into held
    from organization.role_grant one
        join organization.role_grant other on other.person_id = one.person_id and other.role <> one.role
            and one.valid * other.valid && daterange(today, null)
        join organization.person p on p.id = one.person_id
    where one.role = 'ADMINISTRATOR'
        or one.role = 'AUDITOR' and other.role in ('CITY_PERSONNEL', 'AGENCY_PERSONNEL', 'TREASURER');
    if held is not null then
        raise exception 'Peran yang kini dipisahkan masih dipegang bersama: %. Jalankan Kinerja yang sebelumnya, akhiri salah satunya di Peran per hari ini, lalu mulai versi ini lagi', held;
    end if;
    execute format('alter table organization.role_grant
        add constraint administrator_sees_nobody exclude using gist (person_id with =,
            ((role = ''ADMINISTRATOR'')::int) with <>, (valid * daterange(%1$L, null)) with &&),
        add constraint auditor_changes_nothing exclude using gist (person_id with =,
            ((role = ''AUDITOR'')::int) with <>, (valid * daterange(%1$L, null)) with &&)
            where (role in (''AUDITOR'', ''CITY_PERSONNEL'', ''AGENCY_PERSONNEL'', ''TREASURER''))', today);
end $$;
