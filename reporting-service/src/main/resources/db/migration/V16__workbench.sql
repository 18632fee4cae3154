-- What a researcher brought to the workbench: answers and what they mean, sealed. Unless saved it goes with the session.
create table upload (
  id         uuid primary key,
  owner      text not null,
  name       text not null,
  size       integer not null,
  lines      integer not null,
  brought_at timestamptz not null,
  touched_at timestamptz not null,
  saved      boolean not null,
  answers    bytea not null,
  definition bytea
);
create index upload_owner on upload (owner);
create index upload_idle on upload (touched_at) where not saved;

-- Analyses in the background: of a scale in a wave, or of an upload, with which they go.
create table analysis_run (
  id         uuid primary key,
  owner      text not null,
  study      text not null,
  wave       text not null,
  instrument text not null,
  version    integer not null,
  scale      text not null,
  grouping   text not null,
  upload     uuid references upload on delete cascade,
  definition bytea,
  title      text not null,
  state      text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
  percent    integer not null,
  step       text not null,
  words      text not null,
  attempts   integer not null,
  asked_at   timestamptz not null,
  alive_at   timestamptz,
  ended_at   timestamptz,
  check ((upload is null) <> (scale = ''))
);
create index analysis_run_waiting on analysis_run (asked_at) where state in ('QUEUED', 'RUNNING');
create index analysis_run_upload on analysis_run (upload);
create index analysis_run_scale on analysis_run (study, instrument, version, scale) where upload is null;

-- What a run found, sealed.
create table run_report (
  run         uuid not null references analysis_run on delete cascade,
  place       integer not null,
  code        text not null,
  title       text not null,
  fingerprint text not null,
  shown       boolean not null,
  document    bytea not null,
  primary key (run, place)
);

-- Against which report a researcher decided about a scale, and why.
alter table scale_status
  add run uuid,
  add fingerprint text not null default '',
  add reason text not null default '';

grant select, insert, delete on upload to ${app};
grant update (touched_at, saved, definition) on upload to ${app};
grant select, insert on analysis_run, run_report to ${app};
grant update (state, percent, step, words, attempts, alive_at, ended_at) on analysis_run to ${app};
