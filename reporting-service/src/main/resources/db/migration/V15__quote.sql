-- Quotes in circulation. A revoked one is deleted; what stays is an id that leads to nobody, so that an offer that
-- comes late does not bring it back.
create table quote (
  quote      uuid primary key,
  study      text not null,
  wave       text not null,
  employer   text not null,
  item       text not null,
  permission text not null check (permission in ('ANONYMOUS', 'ATTRIBUTED')),
  sealed     bytea not null
);
create index quote_of_study on quote (study, wave, employer);
create table revoked_quote (
  quote uuid primary key,
  study text not null
);

grant select, insert, delete on quote to ${app};
grant select, insert on revoked_quote to ${app};
