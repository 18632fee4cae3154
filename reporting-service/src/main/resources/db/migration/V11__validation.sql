-- Append-only: the service may add and read. A trigger holds the owner to it too.
create table audit (
  id       uuid primary key,
  time     timestamptz not null,
  subject  text not null,
  action   text not null,
  study    text not null,
  wave     text not null,
  employer text not null,
  object   text not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = '42501';
end $$;

create trigger audit_append_only before update or delete or truncate on audit
  for each statement execute function refuse_change();

-- How far the validation of a scale has come. Every change is a row; the newest counts.
create table scale_status (
  study      text not null,
  instrument text not null,
  version    integer not null,
  scale      text not null,
  revision   integer not null,
  status     text not null,
  set_by     text not null,
  set_at     timestamptz not null,
  primary key (study, instrument, version, scale, revision)
);

grant select, insert on audit, scale_status to ${app};
