-- addresses that let their holder do one thing without signing in; of the secret only its hash is kept
create table personal_link (
    token_hash varchar(64) character set ascii collate ascii_bin not null primary key,
    account_id bigint      not null,
    team_id    bigint      not null,
    purpose    varchar(20) not null,
    created_at datetime(6) not null,
    constraint personal_link_account foreign key (account_id) references account (id)
) character set utf8mb4;
create index personal_link_owner on personal_link (account_id, team_id, purpose, created_at);
