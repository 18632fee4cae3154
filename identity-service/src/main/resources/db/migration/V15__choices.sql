-- What somebody agreed to stays on record when it is taken back; agreeing again is a row of its own.
alter table consent add column withdrawn_on date;
alter table consent drop constraint consent_participant_kind_key;
create unique index consent_standing on consent (participant, kind) where withdrawn_on is null;

grant update (withdrawn_on) on consent to ${app};
