-- Each page that shows or uses somebody's choices asks for all of them, the withdrawn ones too.
create index consent_participant on consent (participant);
