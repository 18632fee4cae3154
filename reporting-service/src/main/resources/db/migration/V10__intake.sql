-- Copies of what identity-service announced, each the whole event as it came.
create table study_copy (
  study    text primary key,
  revision integer not null,
  document bytea not null
);

create table instrument_copy (
  study      text not null,
  instrument text not null,
  version    integer not null,
  document   bytea not null,
  primary key (study, instrument, version)
);

create table wave_copy (
  study    text not null,
  wave     text not null,
  revision integer not null,
  document bytea not null,
  primary key (study, wave)
);

create table invited_copy (
  study    text not null,
  wave     text not null,
  employer text not null,
  unit     text not null,
  revision integer not null,
  invited  integer not null,
  primary key (study, wave, employer, unit)
);

-- One row per response. The key is survey-service's random id; nothing here names a person. No update is granted.
create table response (
  id                 uuid primary key,
  study              text not null,
  wave               text not null,
  employer           text not null,
  unit               text not null,
  pseudonym          text not null,
  instrument         text not null,
  instrument_version integer not null,
  day                date not null,
  answers            bytea not null,
  content_code       bytea not null,
  unique (study, wave, pseudonym)
);

-- Apart from the response, so that it may arrive before it.
create table amendment (
  response uuid primary key,
  study    text not null,
  wave     text not null,
  revision integer not null,
  answers  bytea not null
);

-- Running count and XOR of the ids held, per day of submission.
create table received (
  study text not null,
  wave  text not null,
  day   date not null,
  total bigint not null,
  high  bigint not null,
  low   bigint not null,
  primary key (study, wave, day)
);

create table daily_tally (
  study text not null,
  wave  text not null,
  day   date not null,
  total bigint not null,
  high  bigint not null,
  low   bigint not null,
  primary key (study, wave, day)
);

-- "matched" stays true through a later erasure, which takes a response out on both sides.
create table closing_tally (
  study    text not null,
  wave     text not null,
  revision integer not null,
  total    bigint not null,
  high     bigint not null,
  low      bigint not null,
  matched  boolean not null,
  primary key (study, wave)
);

-- Codes of erased pseudonyms and of their responses. Outlives every backup, so that a restored or repeated response stays out.
create table erased (
  code      bytea primary key,
  erased_on date not null
);

create table restriction (
  study     text not null,
  pseudonym text not null,
  primary key (study, pseudonym)
);

grant select, insert, update on study_copy, wave_copy, invited_copy, daily_tally, closing_tally to ${app};
grant select, insert on instrument_copy to ${app};
grant select, insert, delete on response to ${app};
grant select, insert, update, delete on amendment, received to ${app};
grant select, insert on erased to ${app};
grant select, insert, delete on restriction to ${app};
