alter table team add column school_region varchar(20) not null default 'MIDDLE' after observed_holidays;
