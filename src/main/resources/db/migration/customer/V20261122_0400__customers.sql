-- a merged customer stays: its name keeps leading to the one that took over
create table customer (
    id          bigint       not null auto_increment primary key,
    team_id     bigint       not null,
    name        varchar(200) character set utf8mb4 collate utf8mb4_unicode_520_ci not null,
    name_key    varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    merged_into bigint,
    created_at  datetime(6)  not null,
    constraint customer_name unique (team_id, name_key),
    constraint customer_in_team unique (team_id, id),
    constraint customer_team foreign key (team_id) references team (id),
    constraint customer_heir foreign key (merged_into) references customer (id)
) character set utf8mb4;
