-- The picture of a person, made small and without anything else of the file. Of one that was removed or replaced only the row
-- stays: who put it there and who took it away, and when.
create schema portraits;

create table portraits.photo (
    id          uuid primary key default uuidv7(),
    person_id   uuid not null references organization.employee,
    image       bytea check (length(image) <= 40960),
    uploaded_by uuid not null references organization.person,
    uploaded_at timestamptz not null,
    removed_by  uuid references organization.person,
    removed_at  timestamptz,
    check ((image is null) = (removed_at is not null)),
    check (removed_by is null or removed_at is not null)
);
create unique index photo_that_stands on portraits.photo (person_id) where removed_at is null;
create index photo_of_person on portraits.photo (person_id);
