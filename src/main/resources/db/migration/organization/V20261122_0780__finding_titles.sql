-- Finding positions by a part of the title: from each title to the next, however many people held it.
create index placement_by_title on organization.placement (position);
create index position_by_title on organization.position (title);
