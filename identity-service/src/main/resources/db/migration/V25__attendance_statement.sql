-- How often the attendance of a study was stated to reporting-service; each statement replaces the one before.
create table attendance_statement (
  study    text primary key references study,
  revision integer not null
);
grant select, insert, update on attendance_statement to ${app};
