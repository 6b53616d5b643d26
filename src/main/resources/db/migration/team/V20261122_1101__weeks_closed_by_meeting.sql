-- the last day of the last week that a weekly meeting closed; weeks before it are closed too
alter table team add column weeks_closed_to date;
