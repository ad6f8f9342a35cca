-- What an act found and what it left is kept in facts that every language can tell: beside a text such as a name, or a
-- position and its unit, the class, whether somebody served, and the day. Rows from before have a whole sentence as text.
alter table personnel.act
    add column old_class    int check (old_class between 1 and 17),
    add column old_standing text check (old_standing in ('ACTIVE', 'SUSPENDED', 'RETIRED', 'DECEASED', 'LEFT')),
    add column old_from     date,
    add column new_class    int check (new_class between 1 and 17),
    add column new_standing text check (new_standing in ('ACTIVE', 'SUSPENDED', 'RETIRED', 'DECEASED', 'LEFT')),
    add column new_from     date;
