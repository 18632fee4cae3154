-- Reports that somebody asked for, one row per employer of a wave: where each stands. No count, no figure.
create table building (
  study      text not null,
  wave       text not null,
  employer   text not null,
  asked_by   text not null,
  asked_at   timestamptz not null,
  state      text not null check (state in ('WAITING', 'BUILDING', 'DONE', 'FAILED')),
  words      text not null default '',
  attempts   integer not null default 0,
  changed_at timestamptz not null,
  primary key (study, wave, employer)
);
create index building_waiting on building (asked_at) where state in ('WAITING', 'BUILDING');

grant select, insert, update on building to ${app};
