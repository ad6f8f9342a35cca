-- Wrong codes are counted apart from wrong passwords: no name that somebody types is ever the counter of another's codes.
alter table identity.wrong_password add column kind text not null default 'PASSWORD' check (kind in ('PASSWORD', 'CODE'));
update identity.wrong_password set kind = 'CODE', sign_in = substr(sign_in, 6)
where sign_in ~ '^code:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
alter table identity.wrong_password drop constraint wrong_password_pkey, add primary key (kind, sign_in);
alter table identity.wrong_password alter column kind drop default;
