-- The reporting unit of whom a link was sent to, as far as reports may know it. A small unit is never written here.
alter table personal_link add column unit text not null default '';

-- Whoever takes part in another wave may work elsewhere by then.
grant update (unit) on participant to ${app};
