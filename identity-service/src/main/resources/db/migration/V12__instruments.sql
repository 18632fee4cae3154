-- Questionnaires belong to survey-service; kept here is only which versions it published. It may tell of a version
-- before the study is published here, so that there is no reference between the two.
drop table instrument;

create table instrument_version (
  study          text not null,
  code           text not null,
  version        integer not null,
  revision       integer not null,
  title          text not null,
  state          text not null check (state in ('PUBLISHED', 'RETIRED')),
  open_languages text not null,
  primary key (study, code, version)
);

grant select, insert, update on instrument_version to ${app};
