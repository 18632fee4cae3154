-- Data sharing agreements. A review or an end changes the row; who did it stands in the audit trail.
create table agreement (
  id           uuid primary key,
  study        text not null references study,
  organisation text not null,
  reference    text not null,
  starts_on    date not null,
  reviewed_on  date not null,
  review_due   date not null,
  ended_on     date
);
create index agreement_study on agreement (study, organisation);

grant select, insert on agreement to ${app};
grant update (reviewed_on, review_due, ended_on) on agreement to ${app};

-- Phases of a study, recorded by a person and never changed.
create table study_phase (
  id          uuid primary key,
  study       text not null references study,
  position    integer not null,
  phase       text not null check (phase in ('COLLECTING', 'ANALYSIS', 'REPORTED', 'CLOSED')),
  recorded_on date not null,
  unique (study, position)
);

grant select, insert on study_phase to ${app};
