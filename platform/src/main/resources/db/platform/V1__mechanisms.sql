-- What waits to be published. No sequence and no time of day: order and time link answers to people.
create table outbox (
  id          uuid primary key,
  topic       text not null,
  message_key text not null,
  type        text not null,
  payload     bytea not null,
  record_time timestamptz not null,
  event_time  text not null,
  position    integer not null,
  state       text not null default 'PENDING' check (state in ('PENDING', 'SENT', 'PARKED'))
);
create index outbox_pending on outbox (position, id) where state = 'PENDING';
alter table outbox set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500);

create table inbox (
  event_id    uuid primary key,
  received_on date not null
);

create table quarantine (
  topic            text not null,
  partition_number integer not null,
  offset_number    bigint not null,
  rule             text not null,
  content          bytea not null,
  primary key (topic, partition_number, offset_number)
);

create table access_grant (
  assignment   text primary key,
  revision     integer not null,
  subject      text not null,
  role         text not null,
  study        text not null,
  organisation text not null,
  active       boolean not null
);
create index access_grant_subject on access_grant (subject) where active;

grant select, insert, update, delete on outbox to ${app};
grant select, insert, delete on inbox to ${app};
grant select, insert on quarantine to ${app};
grant select, insert, update on access_grant to ${app};
