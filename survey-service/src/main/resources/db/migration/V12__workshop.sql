-- Questionnaire versions are made in this service. Those taken over from elsewhere were published.
alter table instrument
  add column state    text not null default 'PUBLISHED' check (state in ('DRAFT', 'TEST', 'PUBLISHED', 'RETIRED')),
  add column revision integer not null default 1,
  add column corrects integer not null default 0;
alter table instrument alter column state drop default, alter column revision drop default,
  alter column corrects drop default;

-- What people answered must stay what they were asked: not even a mistake of ours can change it.
create function keep_instrument() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'DRAFT' then
      raise exception 'a questionnaire version begins as a draft';
    end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    if old.state <> 'DRAFT' then
      raise exception 'only a draft can be deleted';
    end if;
    return old;
  end if;
  if (new.study, new.code, new.version) is distinct from (old.study, old.code, old.version) then
    raise exception 'a questionnaire version keeps its name';
  end if;
  if (new.definition, new.corrects) is distinct from (old.definition, old.corrects)
      and not (old.state = 'DRAFT' and new.state = 'DRAFT') then
    raise exception 'only a draft can be replaced';
  end if;
  if new.state <> old.state and (old.state, new.state) not in
      (('DRAFT', 'TEST'), ('TEST', 'DRAFT'), ('TEST', 'PUBLISHED'), ('PUBLISHED', 'RETIRED')) then
    raise exception 'a questionnaire version cannot go from % to %', old.state, new.state;
  end if;
  if new.revision <= old.revision then
    raise exception 'each change of a questionnaire version has a revision of its own';
  end if;
  return new;
end $$;
create trigger instrument_kept before insert or update or delete on instrument
  for each row execute function keep_instrument();

-- What happened to a version, kept also when the draft is deleted.
create table instrument_change (
  study    text not null,
  code     text not null,
  version  integer not null,
  revision integer not null,
  at       timestamptz not null,
  subject  text not null,
  kind     text not null,
  note     text not null,
  primary key (study, code, version, revision)
);

-- Languages that a named person has accepted.
create table instrument_language (
  study       text not null,
  code        text not null,
  version     integer not null,
  language    text not null,
  reviewer    text not null,
  accepted_on date not null,
  primary key (study, code, version, language),
  foreign key (study, code, version) references instrument (study, code, version) on delete cascade
);

-- The address under which a version can be tried while it is in test.
create table instrument_trial_link (
  token   text primary key,
  study   text not null,
  code    text not null,
  version integer not null,
  unique (study, code, version),
  foreign key (study, code, version) references instrument (study, code, version) on delete cascade
);

grant update (state, revision, definition, corrects), delete on instrument to ${app};
grant select, insert on instrument_change to ${app};
grant select, insert, delete on instrument_language to ${app};
grant select, insert, delete on instrument_trial_link to ${app};
