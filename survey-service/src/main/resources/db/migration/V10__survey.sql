-- Copies of what identity-service announced.
create table instrument (
  study      text not null,
  code       text not null,
  version    integer not null,
  definition text not null,
  primary key (study, code, version)
);

create table study (
  code            text primary key,
  revision        integer not null,
  title           text not null,
  research_body   text not null,
  group_threshold integer not null check (group_threshold >= 10)
);

create table study_employer (
  study text not null references study (code),
  code  text not null,
  label text not null,
  primary key (study, code)
);

create table wave (
  study              text not null,
  code               text not null,
  revision           integer not null,
  title              text not null,
  state              text not null check (state in ('OPEN', 'CLOSED')),
  instrument         text not null,
  instrument_version integer not null,
  opens              date not null,
  closes             date not null,
  primary key (study, code)
);

create table revocation (
  study     text not null,
  pseudonym text not null,
  primary key (study, pseudonym)
);

-- One per person and wave. Every part of a unique key is NOT NULL: a NULL would admit any number of duplicates.
create table participation (
  id                 uuid primary key,
  study              text not null,
  wave               text not null,
  pseudonym          text not null,
  employer           text not null,
  unit               text not null,
  instrument         text not null,
  instrument_version integer not null,
  submission_id      uuid not null unique,
  state              text not null default 'OPEN' check (state in ('OPEN', 'SUBMITTED')),
  unique (study, wave, pseudonym),
  foreign key (study, wave) references wave (study, code)
);

-- Deleted at submission or when the wave closes; never analysed.
create table draft (
  participation uuid primary key references participation (id),
  revision      integer not null,
  sealed        bytea not null
);
alter table draft set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500, fillfactor = 70);

create table response (
  id                 uuid primary key,
  study              text not null,
  wave               text not null,
  pseudonym          text not null,
  employer           text not null,
  unit               text not null,
  instrument         text not null,
  instrument_version integer not null,
  day                date not null,
  sealed             bytea not null,
  unique (study, wave, pseudonym)
);
create index response_day on response (day, study, wave);

create table free_text (
  response uuid not null references response (id),
  item     text not null,
  sealed   bytea not null,
  primary key (response, item)
);

create table daily_tally (
  study text not null,
  wave  text not null,
  day   date not null,
  primary key (study, wave, day)
);

create table closing_tally (
  study    text not null,
  wave     text not null,
  revision integer not null,
  count    bigint not null,
  checksum uuid not null,
  primary key (study, wave)
);

grant select, insert on instrument to ${app};
grant select, insert, update on study to ${app};
grant select, insert, delete on study_employer to ${app};
grant select, insert, update on wave to ${app};
grant select, insert on revocation to ${app};
grant select, insert on participation to ${app};
grant update (state) on participation to ${app};
grant select, insert, update, delete on draft to ${app};
grant select, insert on response to ${app};
-- Reading the texts is for the redaction role alone.
grant insert on free_text to ${app};
grant select, insert on daily_tally to ${app};
grant select, insert, update on closing_tally to ${app};
