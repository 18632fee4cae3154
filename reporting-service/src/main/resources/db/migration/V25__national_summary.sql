-- An attempt to make a national summary. Number counts what was released before it, plus one.
create table national_summary (
  id         uuid primary key,
  study      text not null,
  wave       text not null,
  number     integer not null,
  attempt    integer not null,
  built_by   text not null,
  built_at   timestamptz not null,
  verdict    text[] not null,
  document   bytea,
  state      text not null check (state in
    ('BUILT', 'REFUSED', 'WITHHELD', 'RELEASED', 'REJECTED', 'SUPERSEDED', 'WITHDRAWN')),
  decided_by text,
  decided_at timestamptz,
  reason     text not null default '',
  unique (study, wave, attempt),
  check (state in ('REFUSED', 'WITHHELD') or document is not null),
  check (state <> 'RELEASED' or (decided_by <> built_by and reason <> ''))
);
create unique index national_summary_released on national_summary (study, wave) where state = 'RELEASED';

create function guard_national_summary() returns trigger language plpgsql as $$
begin
  if row(new.id, new.study, new.wave, new.number, new.attempt, new.built_by, new.built_at, new.verdict, new.document)
     is distinct from
     row(old.id, old.study, old.wave, old.number, old.attempt, old.built_by, old.built_at, old.verdict, old.document)
  then
    raise exception 'the content of a national summary is never changed' using errcode = '42501';
  end if;
  if not ((old.state = 'BUILT' and new.state in ('RELEASED', 'REJECTED', 'SUPERSEDED'))
          or (old.state = 'RELEASED' and new.state = 'WITHDRAWN')) then
    raise exception 'a national summary cannot go from % to %', old.state, new.state using errcode = '42501';
  end if;
  return new;
end $$;
create trigger national_summary_guard before update on national_summary
  for each row execute function guard_national_summary();
create trigger national_summary_kept before delete or truncate on national_summary
  for each statement execute function refuse_change();

grant select, insert on national_summary to ${app};
grant update (state, decided_by, decided_at, reason) on national_summary to ${app};
