-- Who took which research file for what. The file is not kept; its key is, sealed, so that it can be destroyed.
create table research_file (
  id         uuid primary key,
  study      text not null,
  wave       text not null,
  made_by    text not null,
  made_at    timestamptz not null,
  purpose    text not null,
  row_count  integer not null check (row_count >= 10),
  columns    text not null,
  checksum   text not null,
  sealed_key bytea
);

-- Which responses a file contained, so that its recipient can be told of an erasure.
create table research_file_row (
  file     uuid not null references research_file,
  response uuid not null,
  primary key (file, response)
);
create index research_file_row_response on research_file_row (response);

grant select, insert on research_file to ${app};
grant update (sealed_key) on research_file to ${app};
grant select, insert, delete on research_file_row to ${app};
