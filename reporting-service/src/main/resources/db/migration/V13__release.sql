-- An attempt to make a report. Number counts what was released before it, plus one.
create table edition (
  id         uuid primary key,
  study      text not null,
  wave       text not null,
  employer   text not null,
  number     integer not null,
  attempt    integer not null,
  built_by   text not null,
  built_at   timestamptz not null,
  document   bytea,
  verdict    text[] not null,
  flags      text[] not null,
  state      text not null check (state in
    ('BUILT', 'REFUSED', 'WITHHELD', 'RELEASED', 'REJECTED', 'SUPERSEDED', 'WITHDRAWN')),
  decided_by text,
  decided_at timestamptz,
  unique (study, wave, employer, attempt),
  check (state in ('REFUSED', 'WITHHELD') or document is not null),
  check (state <> 'RELEASED' or decided_by <> built_by)
);
create unique index edition_released on edition (study, wave, employer, number)
  where state in ('RELEASED', 'WITHDRAWN');

create function guard_edition() returns trigger language plpgsql as $$
begin
  if row(new.id, new.study, new.wave, new.employer, new.number, new.attempt, new.built_by, new.built_at,
         new.document, new.verdict, new.flags)
     is distinct from
     row(old.id, old.study, old.wave, old.employer, old.number, old.attempt, old.built_by, old.built_at,
         old.document, old.verdict, old.flags) then
    raise exception 'the content of an edition is never changed' using errcode = '42501';
  end if;
  if not ((old.state = 'BUILT' and new.state in ('RELEASED', 'REJECTED', 'SUPERSEDED'))
          or (old.state = 'RELEASED' and new.state = 'WITHDRAWN')) then
    raise exception 'an edition cannot go from % to %', old.state, new.state using errcode = '42501';
  end if;
  return new;
end $$;
create trigger edition_guard before update on edition for each row execute function guard_edition();
create trigger edition_kept before delete or truncate on edition
  for each statement execute function refuse_change();

-- Keyed codes of the responses in an edition, so that changes can be counted without keeping ids.
create table edition_member (
  edition  uuid not null references edition,
  code     bytea not null,
  revision integer not null,
  primary key (edition, code)
);

-- All employers together, frozen at the first build of a wave: figures that moved would tell who joined or left.
create table comparison (
  study     text not null,
  wave      text not null,
  employers integer not null,
  scores    text not null,
  sentence  text not null,
  primary key (study, wave)
);

grant select, insert on edition, edition_member, comparison to ${app};
grant update (state, decided_by, decided_at) on edition to ${app};
