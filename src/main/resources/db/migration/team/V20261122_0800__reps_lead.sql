alter table team add column reps_lead boolean not null default false;
