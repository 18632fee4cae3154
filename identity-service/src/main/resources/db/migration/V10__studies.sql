-- What a pack says, as one document per study; a revision is announced each time it changes.
create table study (
  code       text primary key,
  revision   integer not null,
  definition text not null
);

-- A published version never changes: the application may not update it.
create table instrument (
  id         uuid primary key,
  study      text not null references study,
  code       text not null,
  version    integer not null,
  definition text not null,
  unique (study, code, version)
);

create table wave (
  id                 uuid primary key,
  study              text not null references study,
  code               text not null,
  revision           integer not null,
  title              text not null,
  phase              text not null check (phase in ('PLANNED', 'OPEN', 'CLOSED')),
  instrument         text not null,
  instrument_version integer not null,
  opens              date not null,
  closes             date not null,
  unique (study, code)
);

create table invited (
  id       uuid primary key,
  study    text not null references study,
  wave     text not null,
  employer text not null,
  unit     text not null,
  revision integer not null,
  invited  integer not null check (invited >= 0),
  unique (study, wave, employer, unit)
);

-- An assignment may come before its study: somebody must be able to publish it.
create table staff_assignment (
  id           uuid primary key,
  revision     integer not null,
  subject      text not null,
  label        text not null,
  role         text not null,
  study        text not null,
  organisation text not null,
  active       boolean not null,
  unique (subject, role, study, organisation)
);

create table notice (
  id       uuid primary key,
  study    text not null,
  version  integer not null,
  language text not null,
  title    text not null,
  day      date not null,
  body     text not null,
  unique (study, version)
);

create table audit_entry (
  id      uuid primary key,
  at      timestamptz not null,
  subject text not null,
  action  text not null,
  study   text not null,
  detail  text not null
);
create index audit_entry_study on audit_entry (study, at);

grant select, insert, update on study, wave, invited, staff_assignment to ${app};
grant select, insert on instrument, notice, audit_entry to ${app};
