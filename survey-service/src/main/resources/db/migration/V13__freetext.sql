-- No release has kept texts in the old table, and nobody could have read them.
drop table free_text;

-- The words alone: whoever reads them cannot tell whose they are, nor which others are by the same person.
create table free_text (
  id     uuid primary key,
  sealed bytea not null
);

create table free_text_origin (
  text       uuid primary key references free_text (id),
  response   uuid not null references response (id),
  study      text not null,
  wave       text not null,
  item       text not null,
  permission text not null check (permission in ('NONE', 'ANONYMOUS', 'ATTRIBUTED')),
  unique (response, item)
);
create index free_text_queue on free_text_origin (study, wave, item, text);

create table redaction (
  text     uuid primary key references free_text (id),
  revision integer not null,
  state    text not null check (state in ('OPEN', 'REDACTED', 'CLEARED', 'WITHHELD')),
  sealed   bytea not null
);

-- Who did what on which day.
create table redaction_change (
  text     uuid not null references free_text (id),
  revision integer not null,
  step     text not null,
  subject  text not null,
  day      date not null,
  primary key (text, revision)
);
create table text_reading (
  text    uuid not null references free_text (id),
  subject text not null,
  day     date not null,
  primary key (text, subject, day)
);

-- Ids of quotes and flags say nothing about the text to anybody who does not have this table.
create table offered_quote (
  quote   uuid primary key,
  text    uuid not null references free_text (id),
  revoked boolean not null
);
create unique index offered_quote_once on offered_quote (text) where not revoked;
create table safeguarding_flag (
  flag    uuid primary key,
  text    uuid not null unique references free_text (id),
  subject text not null,
  day     date not null
);

grant insert on free_text to ${app};
grant select, insert on free_text_origin to ${app};
grant select, insert, update on redaction to ${app};
grant select, insert on redaction_change, text_reading to ${app};
grant select, insert on offered_quote, safeguarding_flag to ${app};
grant update (revoked) on offered_quote to ${app};

grant select on free_text, redaction, redaction_change, text_reading to survey_redactor;
grant select (text, study, wave, item, permission) on free_text_origin to survey_redactor;
grant select (text, day) on safeguarding_flag to survey_redactor;
