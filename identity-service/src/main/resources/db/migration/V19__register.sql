-- People who want to hear about a study; not its contacts.
create table stakeholder (
  id              uuid primary key,
  study           text not null references study,
  email_index     bytea not null,
  sealed          bytea not null,
  registered_on   date not null,
  last_contact_on date not null,
  unique (study, email_index)
);
alter table stakeholder enable row level security;
alter table stakeholder force row level security;
create policy scope on stakeholder using (study = current_setting('candour.study', true) and current_setting('candour.organisation', true) = '*');
grant select, insert, update, delete on stakeholder to ${app};
