create table api_token (
    id           bigint       not null auto_increment primary key,
    secret_hash  varchar(64)  not null,
    -- the first characters of the secret, by which people recognise it
    prefix       varchar(16)  not null,
    -- of the whole team; else of the person who made it
    for_team     boolean      not null,
    account_id   bigint       not null,
    team_id      bigint       not null,
    name         varchar(60)  not null,
    scopes       varchar(400) not null,
    created_at   datetime(6)  not null,
    expires_at   datetime(6)  not null,
    -- at most a minute old
    last_used_at datetime(6),
    revoked_at   datetime(6),
    constraint api_token_secret unique (secret_hash),
    constraint api_token_maker foreign key (account_id) references account (id)
) character set utf8mb4;
create index api_token_of_team on api_token (team_id, for_team);
