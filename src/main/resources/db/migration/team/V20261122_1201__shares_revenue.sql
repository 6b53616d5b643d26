alter table team add column shares_revenue boolean not null default false after shares_details;
