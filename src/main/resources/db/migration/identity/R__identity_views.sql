-- Who has an account; neither its name nor its password is anybody else's affair.
create or replace view identity.v_account as select person_id, first_password from identity.account;
