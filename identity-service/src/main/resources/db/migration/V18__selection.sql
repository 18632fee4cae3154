-- Teams from which a study takes some, and the decisions about them. A decision is added and never changed.
create table team (
  id           uuid primary key,
  study        text not null references study,
  organisation text not null,
  code         text not null,
  label        text not null,
  people       integer not null check (people > 0),
  unique (study, organisation, code)
);

create table team_decision (
  id           uuid primary key,
  study        text not null references study,
  organisation text not null,
  number       integer not null,
  method       text not null check (method in ('ALL', 'SELECTED', 'RANDOM')),
  reason       text not null,
  seed         text not null,
  frame        text not null,
  places       text not null,
  decided_by   text not null,
  decided_on   date not null,
  unique (study, organisation, number)
);

alter table team enable row level security;
alter table team force row level security;
alter table team_decision enable row level security;
alter table team_decision force row level security;
create policy scope on team using (in_scope(study, organisation));
create policy scope on team_decision using (in_scope(study, organisation));

grant select, insert, update on team to ${app};
grant select, insert on team_decision to ${app};
