-- Mails to employers about released reports. They carry no figure; a row holds no address.
create table release_mail (
  id         uuid primary key,
  study      text not null,
  wave       text not null,
  employer   text not null,
  edition    integer not null check (edition > 0),
  state      text not null check (state in ('WAITING', 'SENDING', 'SENT', 'NO_ADDRESS', 'REFUSED', 'UNCERTAIN')),
  attempts   integer not null,
  not_before timestamptz not null,
  taken_at   timestamptz
);
create index release_mail_waiting on release_mail (not_before) where state = 'WAITING';

grant select, insert, update on release_mail to ${app};
