-- How many people of each employer are in the frozen figures: the audit lays them beside the editions released since.
alter table comparison add column people text not null default '';
