-- Somebody who agreed to take part. Days only; tokens and codes only as message authentication codes.
create table participant (
  id             uuid primary key,
  study          text not null references study,
  wave           text not null,
  employer       text not null,
  unit           text not null,
  notice_version integer not null,
  joined_on      date not null,
  token_mac      bytea not null unique,
  short_code_mac bytea not null unique,
  receipt_mac    bytea not null unique
);

create table consent (
  id             uuid primary key,
  participant    uuid not null references participant,
  kind           text not null,
  version        integer not null,
  wording        text not null,
  language       text not null,
  notice_version integer not null,
  given_on       date not null,
  unique (participant, kind)
);

-- The vault. The application may put a locator in and take it out again, but not read it.
create table locator (
  participant uuid primary key references participant,
  sealed      bytea not null,
  stored_on   date not null
);

grant select, insert on participant, consent to ${app};
grant insert, delete on locator to ${app};
grant select (participant) on locator to ${app};
