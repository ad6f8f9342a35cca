-- A post is put right in its place, and an end that was a mistake is taken back; both say what stood there before.
alter table personnel.act
    drop constraint act_kind_check,
    add constraint act_kind_check check (kind in
        ('TAKEN_IN', 'CORRECTED_NIP', 'CORRECTED_NAME', 'PLACED', 'CORRECTED_POST', 'ENDED', 'RETURNED'));
