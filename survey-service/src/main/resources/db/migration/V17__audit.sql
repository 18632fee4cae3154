-- What staff did here: above all, who opened the words of people. What holds it is in R__audit_chain.sql.
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
