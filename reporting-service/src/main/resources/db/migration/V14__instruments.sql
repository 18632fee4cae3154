-- A version is announced again when it is retired or opens in another language. Copies in the earlier form of a
-- definition go: survey-service announces every version under the new form.
delete from instrument_copy;
alter table instrument_copy add revision integer not null;

grant update on instrument_copy to ${app};
