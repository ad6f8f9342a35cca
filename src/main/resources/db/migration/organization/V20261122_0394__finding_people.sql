-- Finding people: by the beginning of each word of the name, by the beginning of the NIP, in order of name.
alter table organization.person add column words tsvector
    generated always as (to_tsvector('simple', translate(name, '.,-/''', '     '))) stored;
create index person_words on organization.person using gin (words);
create index person_by_name on organization.person (lower(name), id);

-- the post that a person holds is looked up once for each row that is shown
create index placement_of_person on organization.placement (person_id, lower(valid));
