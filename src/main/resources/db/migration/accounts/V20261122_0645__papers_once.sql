create schema accounts;

-- Each form by which first passwords were made: pressed twice or loaded again it makes no others, for those on the first
-- page would hold no longer.
create table accounts.paper_form (
    key uuid primary key,
    used_at timestamptz not null
);
