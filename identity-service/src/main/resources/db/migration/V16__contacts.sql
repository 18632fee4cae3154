-- People whom a study may write to. What is personal is sealed; a keyed hash finds a row again by e-mail or staff number.
-- Every transaction says first for which study and organisation it works; without that no row is seen or written.
create table contact (
  id           uuid primary key,
  study        text not null references study,
  organisation text not null,
  email_index  bytea not null,
  sealed       bytea not null,
  added_on     date not null,
  unique (study, email_index)
);

-- Who supplied somebody, as they supplied it; several sources may name the same person.
create table contact_source (
  id           uuid primary key,
  study        text not null references study,
  organisation text not null,
  kind         text not null
    check (kind in ('EMPLOYER', 'NOMINATED', 'SELF_REGISTERED', 'CORRESPONDENCE', 'SURVEY')),
  email_index  bytea not null,
  staff_index  bytea,
  sealed       bytea not null,
  supplier     text not null,
  agreement    text not null,
  supplied_on  date not null,
  upload       uuid,
  unique (study, organisation, kind, email_index)
);
create index contact_source_staff on contact_source (study, organisation, staff_index);

-- A faultless file between its check and its confirmation; afterwards only what came of it.
create table contact_upload (
  id           uuid primary key,
  study        text not null references study,
  organisation text not null,
  subject      text not null,
  kind         text not null check (kind in ('CONTACTS', 'ATTENDANCE')),
  state        text not null check (state in ('WAITING', 'STORED')),
  sealed       bytea,
  lines        integer not null,
  known        integer not null,
  repeated     text not null,
  expires      timestamptz not null,
  agreement    text not null,
  added        integer not null,
  left_out     integer not null
);

-- People who are not to be written to, as keyed hashes only.
create table suppression (
  study       text not null references study,
  list        text not null check (list in ('CONTACT', 'REGISTER')),
  email_index bytea not null,
  since       date not null,
  primary key (study, list, email_index)
);

alter table contact enable row level security;
alter table contact force row level security;
alter table contact_source enable row level security;
alter table contact_source force row level security;
alter table contact_upload enable row level security;
alter table contact_upload force row level security;
alter table suppression enable row level security;
alter table suppression force row level security;

create function in_scope(row_study text, row_organisation text) returns boolean
  language sql stable
  return row_study = current_setting('candour.study', true)
    and current_setting('candour.organisation', true) in ('*', row_organisation);

create policy scope on contact using (in_scope(study, organisation));
create policy scope on contact_source using (in_scope(study, organisation));
create policy scope on contact_upload using (in_scope(study, organisation));
create policy scope on suppression using (study = current_setting('candour.study', true));

grant select, insert, update, delete on contact, contact_source, contact_upload to ${app};
grant select, insert, delete on suppression to ${app};
