-- Where another superior ends before his time, the structure speaks again: that must lead nobody back to himself either.
create function organization.ask_for_proof_of_ended() returns trigger language plpgsql as $$
begin
    insert into organization.unproven (who, on_day)
    select person_id, upper(valid) from written where not upper_inf(valid);
    return null;
end $$;
create trigger ended_superiors_are_to_be_proved after update on organization.superior_exception
    referencing new table as written for each statement execute function organization.ask_for_proof_of_ended();
