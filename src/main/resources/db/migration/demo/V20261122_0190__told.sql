-- How far the story of the demo city has been told; empty in the database of a real government.
create schema demo;

create table demo.told (
    until timestamptz primary key
);
