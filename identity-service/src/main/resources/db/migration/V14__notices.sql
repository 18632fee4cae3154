-- A notice in several languages, and what each version is to the one before it.
alter table notice
  add column translation boolean not null default false,
  add column change text not null default 'FIRST' check (change in ('FIRST', 'MATERIAL', 'MINOR')),
  add column changed text not null default '';
alter table notice drop constraint notice_study_version_key;
alter table notice add constraint notice_study_version_language unique (study, version, language);
alter table notice
  alter column translation drop default,
  alter column change drop default,
  alter column changed drop default;

-- Somebody who knows the language accepted a translation.
create table notice_review (
  study       text not null,
  version     integer not null,
  language    text not null,
  reviewer    text not null,
  reviewed_on date not null,
  primary key (study, version, language)
);

-- People who must be told of a change. No address: whoever sends looks it up.
create table notice_telling (
  id        uuid primary key,
  study     text not null,
  version   integer not null,
  kind      text not null check (kind in ('PARTICIPANT', 'CONTACT')),
  person    uuid not null,
  queued_on date not null,
  state     text not null check (state in ('WAITING', 'TOLD', 'UNREACHABLE')),
  done_on   date,
  unique (study, version, kind, person)
);

grant select, insert on notice_review to ${app};
grant select, insert on notice_telling to ${app};
grant update (state, done_on) on notice_telling to ${app};
