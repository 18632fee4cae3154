-- What people who answered had attended, in bands, as identity-service states it. Nothing here names a person.
create table attendance (
  study            text not null,
  pseudonym        text not null,
  revision         integer not null,
  training         text not null check (training in ('', 'ONCE', 'TWO_TO_FOUR', 'FIVE_OR_MORE')),
  practice_session text not null check (practice_session in ('', 'ONCE', 'TWO_TO_FOUR', 'FIVE_OR_MORE')),
  primary key (study, pseudonym)
);
grant select, insert, update, delete on attendance to ${app};
