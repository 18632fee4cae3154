-- What holds the record of staff actions (ADR 0018). The tables are made by the migrations of each service.
create or replace function audit_queue() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into audit_unsealed (entry) values (new.id);
  return null;
end $$;

create or replace function audit_refuse() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('candour.audit_shortening', true) = 'on' then
    return old;
  end if;
  raise exception 'the audit trail is only ever added to' using errcode = '42501';
end $$;

-- The only way in which entries end: the oldest ones, sealed, none younger than six years.
create or replace function audit_shorten(upto bigint) returns bigint
  language plpgsql security definer set search_path = public as $$
declare
  gone uuid[];
begin
  if exists (select from audit_seal s join audit_entry e on e.id = s.entry
             where s.position <= upto and e.at > now() - interval '6 years') then
    raise exception 'entries are kept for six years' using errcode = '42501';
  end if;
  perform set_config('candour.audit_shortening', 'on', true);
  with removed as (delete from audit_seal where position <= upto returning entry) select array_agg(entry) from removed into gone;
  delete from audit_entry where id = any (gone);
  perform set_config('candour.audit_shortening', 'off', true);
  return coalesce(cardinality(gone), 0);
end $$;

create or replace trigger audit_entry_queue after insert on audit_entry for each row execute function audit_queue();
create or replace trigger audit_entry_fixed before update or delete on audit_entry for each row execute function audit_refuse();
create or replace trigger audit_entry_kept before truncate on audit_entry for each statement execute function audit_refuse();
create or replace trigger audit_seal_fixed before update or delete on audit_seal for each row execute function audit_refuse();
create or replace trigger audit_seal_kept before truncate on audit_seal for each statement execute function audit_refuse();

-- So that a version that knows of no purpose can still write while the next one starts.
alter table audit_entry alter column purpose set default '';

revoke all on function audit_queue(), audit_refuse(), audit_shorten(bigint) from public;
grant execute on function audit_shorten(bigint) to ${app};
grant select, insert on audit_entry, audit_seal to ${app};
grant select, delete on audit_unsealed to ${app};

-- Whoever checks the record from outside reads these tables and nothing else.
do $$
declare
  auditor text := replace('${app}', '_app', '_auditor');
begin
  if exists (select from pg_roles where rolname = auditor) then
    execute format('grant select on audit_entry, audit_seal, audit_unsealed to %I', auditor);
  end if;
end $$;
