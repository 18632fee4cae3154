-- Mails to people on a contact list. Nothing here says who somebody is: a contact is named by its id, a link by a code.
create table mailing (
  id             uuid primary key,
  study          text not null references study,
  wave           text not null,
  kind           text not null
    check (kind in ('INVITATION', 'FIRST_REMINDER', 'SECOND_REMINDER', 'CLOSING', 'NOTICE_CHANGE', 'NEW_LINK')),
  notice_version integer not null,
  due_on         date not null,
  state          text not null check (state in ('PLANNED', 'STARTED', 'PAUSED', 'DONE', 'CANCELLED')),
  frozen         boolean not null,
  asked          integer not null,
  per_minute     integer not null check (per_minute > 0),
  next_at        timestamptz not null,
  note           text not null,
  planned_by     text not null,
  planned_on     date not null
);
create index mailing_study on mailing (study, wave);

-- Who is written to, frozen before the first mail goes. SENDING is committed before a mail is handed over: whoever is
-- found in it after a crash may have the mail or not (ADR 0019).
create table mailing_recipient (
  id         uuid primary key,
  mailing    uuid not null references mailing,
  contact    uuid not null references contact on delete cascade,
  telling    uuid,
  state      text not null
    check (state in ('WAITING', 'SENDING', 'SENT', 'REFUSED', 'BOUNCED', 'UNCERTAIN', 'LEFT_OUT')),
  attempts   integer not null,
  claimed_at timestamptz,
  settled_on date,
  unique (mailing, contact)
);
create index mailing_recipient_open on mailing_recipient (mailing) where state in ('WAITING', 'SENDING');
create index mailing_recipient_sending on mailing_recipient (claimed_at) where state = 'SENDING';
create index mailing_recipient_contact on mailing_recipient (contact);

-- A link in a mail, and the way out in the same mail, as message authentication codes with a purpose each.
create table personal_link (
  id           uuid primary key,
  study        text not null references study,
  wave         text not null,
  contact      uuid not null references contact on delete cascade,
  organisation text not null,
  token_mac    bytea not null unique,
  opt_out_mac  bytea not null unique,
  made_on      date not null,
  revoked_on   date
);
create index personal_link_contact on personal_link (contact);

-- Addresses that do not take mails.
create table contact_bounce (
  contact    uuid primary key references contact on delete cascade,
  status     text not null,
  noticed_on date not null
);

-- Who had finished when survey-service last said so in full.
create table finisher (
  study       text not null references study,
  wave        text not null,
  participant uuid not null,
  primary key (study, wave, participant)
);

create table reminder_day (
  study    text not null references study,
  wave     text not null,
  revision integer not null,
  primary key (study, wave)
);

grant select, insert on mailing to ${app};
grant update (state, frozen, asked, next_at, note) on mailing to ${app};
grant select, insert on mailing_recipient to ${app};
grant update (state, attempts, claimed_at, settled_on) on mailing_recipient to ${app};
grant select, insert on personal_link to ${app};
grant update (revoked_on) on personal_link to ${app};
grant select, insert, delete on contact_bounce to ${app};
grant select, insert on finisher to ${app};
grant select, insert, update on reminder_day to ${app};

-- Somebody who was invited takes part in a later wave under the same id.
grant update (wave, notice_version) on participant to ${app};
