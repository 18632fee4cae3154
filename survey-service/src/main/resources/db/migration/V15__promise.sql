-- What a study promises on the first page, as one document; from the settings that are enforced.
create table study_promise (
  study    text primary key,
  revision integer not null,
  document text not null
);
grant select, insert, update on study_promise to ${app};
