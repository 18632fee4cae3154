-- Who was in which group of an edition, under keyed names: a group may change by nobody or by ten people or more.
create table edition_part (
  edition uuid not null references edition,
  part    text not null,
  members text not null,
  primary key (edition, part)
);
grant select, insert on edition_part to ${app};
