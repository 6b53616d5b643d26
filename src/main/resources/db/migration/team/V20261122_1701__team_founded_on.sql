-- the first day of the team in Koers; null where nobody wrote it down
alter table team add column founded_on date;
