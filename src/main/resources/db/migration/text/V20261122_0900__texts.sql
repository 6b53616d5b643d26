-- the current text is the snapshot and the changes after it; texts and changes are JSON, as CodeMirror reads them
create table shared_text (
    id                bigint     not null auto_increment primary key,
    team_id           bigint     not null,
    revision          bigint     not null default 0,
    frozen            boolean    not null default false,
    snapshot_revision bigint     not null default 0,
    snapshot          mediumtext not null,
    constraint shared_text_in_team unique (team_id, id),
    constraint shared_text_team foreign key (team_id) references team (id),
    constraint shared_text_order check (snapshot_revision <= revision)
) character set utf8mb4;

create table text_change (
    text_id    bigint      not null,
    revision   bigint      not null,
    client     varchar(40) not null collate utf8mb4_bin,
    number     integer     not null,
    account_id bigint      not null,
    made_at    datetime(6) not null,
    changes    mediumtext  not null,
    primary key (text_id, revision),
    constraint text_change_once unique (text_id, client, number),
    constraint text_change_text foreign key (text_id) references shared_text (id)
) character set utf8mb4;

-- old changes, those of one author one after another as one
create table text_past (
    text_id        bigint      not null,
    first_revision bigint      not null,
    last_revision  bigint      not null,
    account_id     bigint      not null,
    first_at       datetime(6) not null,
    last_at        datetime(6) not null,
    changes        mediumtext  not null,
    primary key (text_id, first_revision),
    constraint text_past_text foreign key (text_id) references shared_text (id)
) character set utf8mb4;

-- the last number of each client among the old changes, so that nothing is stored twice
create table text_client (
    text_id bigint      not null,
    client  varchar(40) not null collate utf8mb4_bin,
    number  integer     not null,
    primary key (text_id, client),
    constraint text_client_text foreign key (text_id) references shared_text (id)
) character set utf8mb4;
