-- The chain over the audit trail (ADR 0018). Writers only queue; one sealer links, so writers never wait for one another.
create table audit_seal (
  position bigint primary key check (position > 0),
  entry    uuid not null unique references audit_entry,
  hash     bytea not null check (length(hash) = 32)
);
create table audit_unsealed (
  entry uuid primary key references audit_entry
);
insert into audit_unsealed (entry) select id from audit_entry;

create function audit_queue() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into audit_unsealed (entry) values (new.id);
  return null;
end $$;
create trigger audit_entry_queue after insert on audit_entry for each row execute function audit_queue();

create function audit_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is only ever added to';
end $$;
create trigger audit_entry_fixed before update or delete on audit_entry for each row execute function audit_refuse();
create trigger audit_entry_kept before truncate on audit_entry for each statement execute function audit_refuse();
create trigger audit_seal_fixed before update or delete on audit_seal for each row execute function audit_refuse();
create trigger audit_seal_kept before truncate on audit_seal for each statement execute function audit_refuse();

revoke all on function audit_queue(), audit_refuse() from public;
grant select, insert on audit_seal to ${app};
grant select, delete on audit_unsealed to ${app};
