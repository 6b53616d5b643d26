create table webhook (
    id          bigint        not null auto_increment primary key,
    team_id     bigint        not null,
    name        varchar(60)   not null,
    address     varchar(2000) not null,
    -- as it is: messages are signed with it
    secret      varchar(64)   not null,
    events      varchar(200)  not null,
    -- the Sunday of the last week whose closing was told
    told_to     date          not null,
    made_at     datetime(6)   not null,
    off_at      datetime(6),
    removed_at  datetime(6),
    constraint webhook_team foreign key (team_id) references team (id)
) character set utf8mb4;

create table webhook_message (
    id          bigint        not null auto_increment primary key,
    webhook_id  bigint        not null,
    team_id     bigint        not null,
    message_id  varchar(36)   not null,
    event       varchar(40)   not null,
    body        varchar(2000) not null,
    made_at     datetime(6)   not null,
    state       varchar(10)   not null,
    tries       integer       not null default 0,
    next_try_at datetime(6)   not null,
    tried_at    datetime(6),
    -- of HTTP; 0 when nobody answered
    status      integer       not null default 0,
    constraint webhook_message_of foreign key (webhook_id) references webhook (id),
    constraint webhook_message_state check (state in ('WAITING', 'DONE', 'GIVEN_UP'))
) character set utf8mb4;
create index webhook_message_due on webhook_message (state, next_try_at);
create index webhook_message_log on webhook_message (webhook_id, id);
