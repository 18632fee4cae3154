-- A trial is a participation in no wave. What it enters is a draft like any other, and can become nothing else: a
-- response is always in a wave.
alter table participation add trial boolean not null default false;
alter table participation add check (trial = (wave = ''));
alter table participation drop constraint participation_study_wave_fkey;
alter table participation
  add real_wave text generated always as (case when trial then null else wave end) stored;
alter table participation add foreign key (study, real_wave) references wave (study, code);
alter table wave add check (code <> '');
alter table response add constraint response_of_a_wave check (wave <> '');

-- Whether the person agreed to be asked for permission to quote; comes with each ticket.
alter table participation add quotes boolean not null default false;
grant update (quotes) on participation to ${app};

-- Where people stopped who did not submit, counted once when a wave closes, before the drafts go. A range of pages is
-- as long as it must be for its number.
create table break_off (
  study      text not null,
  wave       text not null,
  closing    integer not null,
  position   integer not null,
  first_page text not null,
  last_page  text not null,
  people     integer not null check (people >= 10),
  primary key (study, wave, closing, position)
);
grant select, insert on break_off to ${app};
