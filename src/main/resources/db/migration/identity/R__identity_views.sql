-- Who has an account, and since when its password waits for him where it was made for him; neither its name nor its
-- password is anybody else's affair.
create or replace view identity.v_account as select person_id, first_password,
    (select max(s.set_at) from identity.password_set s where s.person_id = a.person_id) as password_set_at
from identity.account a;
