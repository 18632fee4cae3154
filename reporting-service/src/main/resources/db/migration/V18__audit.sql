-- The record of staff actions in the form that all services share, so that it is chained too. R__audit_chain.sql holds it.
create table audit_entry (
  id      uuid primary key,
  at      timestamptz not null,
  subject text not null,
  action  text not null,
  study   text not null,
  detail  text not null,
  purpose text not null
);
create index audit_entry_study on audit_entry (study, at);
create table audit_seal (
  position bigint primary key check (position > 0),
  entry    uuid not null unique references audit_entry,
  hash     bytea not null check (length(hash) = 32)
);
create table audit_unsealed (
  entry uuid primary key references audit_entry
);

insert into audit_entry (id, at, subject, action, study, detail, purpose)
select id, time, subject, lower(replace(action, '_', '-')), study,
  concat_ws(', ', 'wave ' || nullif(wave, ''), 'employer ' || nullif(employer, ''), nullif(object, '')), ''
from audit;
insert into audit_unsealed (entry) select id from audit_entry;
drop table audit;
