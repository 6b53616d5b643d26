create table team_norm (
    id                  bigint        not null auto_increment primary key,
    team_id             bigint        not null,
    from_day            date          not null,
    norm                integer       not null,
    new_business_factor decimal(5, 4) not null,
    changed_by          varchar(100)  not null,
    constraint team_norm_once unique (team_id, from_day),
    constraint team_norm_team foreign key (team_id) references team (id),
    constraint team_norm_range check (norm between 0 and 60),
    constraint team_norm_factor check (new_business_factor > 0 and new_business_factor <= 0.5)
) character set utf8mb4;

-- norm null: from that day the norm of the team holds again
create table rep_norm (
    id         bigint       not null auto_increment primary key,
    team_id    bigint       not null,
    rep_id     bigint       not null,
    from_day   date         not null,
    norm       integer,
    changed_by varchar(100) not null,
    constraint rep_norm_once unique (rep_id, from_day),
    constraint rep_norm_rep foreign key (team_id, rep_id) references rep (team_id, id),
    constraint rep_norm_range check (norm between 0 and 60)
) character set utf8mb4;

-- the field of play as its share of new business: 0 existing customers, 1 new business
create table rep_fop (
    id         bigint        not null auto_increment primary key,
    team_id    bigint        not null,
    rep_id     bigint        not null,
    from_day   date          not null,
    new_share  decimal(5, 4) not null,
    changed_by varchar(100)  not null,
    constraint rep_fop_once unique (rep_id, from_day),
    constraint rep_fop_rep foreign key (team_id, rep_id) references rep (team_id, id),
    constraint rep_fop_share check (new_share between 0 and 1)
) character set utf8mb4;
