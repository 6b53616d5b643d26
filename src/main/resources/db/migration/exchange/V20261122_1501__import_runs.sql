-- rep_id null: an import for all reps of the team
create table import_run (
    id         bigint       not null auto_increment primary key,
    team_id    bigint       not null,
    rep_id     bigint,
    subject    varchar(12)  character set ascii not null,
    file_name  varchar(200) not null,
    made_at    datetime(6)  not null,
    account_id bigint       not null,
    made_by    varchar(100) not null,
    added      integer      not null,
    changed    integer      not null,
    refused    integer      not null,
    constraint import_run_in_team unique (team_id, id),
    constraint import_run_team foreign key (team_id) references team (id)
) character set utf8mb4;
create index import_run_latest on import_run (team_id, made_at);

-- what a run did to one thing; was is null for what it added. Without keys to the things, which may go their own way
create table import_line (
    id         bigint        not null auto_increment primary key,
    run_id     bigint        not null,
    team_id    bigint        not null,
    rep_id     bigint,
    subject    varchar(12)   character set ascii not null,
    thing_id   bigint        not null,
    import_key varchar(700)  not null,
    version    bigint        not null,
    name       varchar(200)  not null,
    was        varchar(1000),
    taken_back boolean       not null default false,
    constraint import_line_run foreign key (team_id, run_id) references import_run (team_id, id)
) character set utf8mb4;
create index import_line_of_run on import_line (run_id, taken_back);
