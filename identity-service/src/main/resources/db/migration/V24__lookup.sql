-- Looking people up is for a role of its own: it sees locators and receipt codes, and of a participant only where they
-- belong. The application's role goes on writing both, and reads neither.
grant select (participant, sealed) on locator to identity_vault;
grant select (id, study, employer, receipt_mac) on participant to identity_vault;
revoke select on participant from ${app};
grant select (id, study, wave, employer, unit, notice_version, joined_on, token_mac, short_code_mac)
  on participant to ${app};

-- References that a rights officer gets. They name a person only together with this table.
create table finding (
  reference   text primary key,
  study       text not null references study,
  participant uuid not null references participant,
  purpose     text not null,
  found_by    text not null,
  found_on    date not null
);
grant select, insert on finding to ${app};

-- Flags of texts that may need a safeguarding lead. Whose text it is stays in survey-service.
create table safeguarding_flag (
  flag        uuid primary key,
  study       text not null,
  received_on date not null
);
grant select, insert on safeguarding_flag to ${app};
