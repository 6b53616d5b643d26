create table team (
    id                bigint       not null auto_increment primary key,
    name              varchar(100) not null,
    zone              varchar(60)  not null,
    counted_kinds     varchar(100) not null,
    observed_holidays varchar(500) not null,
    own_order         boolean      not null default false,
    shares_details    boolean      not null default false,
    changed_by        varchar(100) not null
) character set utf8mb4;

create table rep (
    id         bigint       not null auto_increment primary key,
    team_id    bigint       not null,
    name       varchar(100) not null,
    first_day  date         not null,
    last_day   date,
    position   integer      not null,
    changed_by varchar(100) not null,
    constraint rep_in_team unique (team_id, id),
    constraint rep_team foreign key (team_id) references team (id),
    constraint rep_days check (last_day is null or last_day >= first_day)
) character set utf8mb4;

-- seven letters, Monday first: N not worked, H half a day, F a full day
create table rep_pattern (
    id         bigint       not null auto_increment primary key,
    team_id    bigint       not null,
    rep_id     bigint       not null,
    from_day   date         not null,
    days       varchar(7)   not null,
    changed_by varchar(100) not null,
    constraint rep_pattern_once unique (rep_id, from_day),
    constraint rep_pattern_rep foreign key (team_id, rep_id) references rep (team_id, id),
    constraint rep_pattern_days check (days regexp '^[NHF]{7}$')
) character set utf8mb4;

create table absence (
    id         bigint       not null auto_increment primary key,
    team_id    bigint       not null,
    rep_id     bigint       not null,
    first_day  date         not null,
    last_day   date         not null,
    kind       varchar(10)  not null,
    worked     varchar(4)   not null,
    created_by bigint       not null,
    created_at datetime(6)  not null,
    constraint absence_rep foreign key (team_id, rep_id) references rep (team_id, id),
    constraint absence_days check (last_day >= first_day)
) character set utf8mb4;
create index absence_of_team on absence (team_id, last_day);
create index absence_of_rep on absence (rep_id, last_day);
