-- Whoever acts as leader of a unit may be called off early: valid stops earlier from then on, and what it was stays here.
alter table organization.term_ending
    add column acting_id uuid references organization.acting,
    drop constraint term_ending_check,
    add constraint one_term_ends check (num_nonnulls(exception_id, delegation_id, acting_id) = 1);
create index term_ending_of_acting on organization.term_ending (acting_id) where acting_id is not null;

drop trigger acting_never_changes on organization.acting;
create trigger acting_only_ends before update on organization.acting
    for each row execute function organization.only_end_earlier();
create trigger acting_never_disappears before delete or truncate on organization.acting
    for each statement execute function organization.refuse_change();
