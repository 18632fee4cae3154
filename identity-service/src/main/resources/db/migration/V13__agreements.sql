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
