-- Which training and sessions somebody attended. The person is named by the keyed hash of the contact.
create table attendance (
  id           uuid primary key,
  study        text not null references study,
  organisation text not null,
  email_index  bytea not null,
  kind         text not null check (kind in ('TRAINING', 'PRACTICE_SESSION')),
  activity     text not null,
  attended_on  date not null,
  agreement    text not null,
  upload       uuid not null,
  unique (study, organisation, email_index, kind, activity, attended_on)
);
alter table attendance enable row level security;
alter table attendance force row level security;
create policy scope on attendance using (in_scope(study, organisation));
grant select, insert, update, delete on attendance to ${app};
