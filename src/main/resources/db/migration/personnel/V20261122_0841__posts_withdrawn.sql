-- A post that was planned is withdrawn, or falls away by an end before it; what it was stands here as of all that officers do.
alter table personnel.act
    drop constraint act_kind_check,
    add constraint act_kind_check check (kind in ('TAKEN_IN', 'CORRECTED_NIP', 'CORRECTED_NAME', 'PLACED',
        'CORRECTED_POST', 'WITHDRAWN_POST', 'ENDED', 'RETURNED'));
