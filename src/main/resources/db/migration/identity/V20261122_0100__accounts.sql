create table account (
    id            bigint       not null auto_increment primary key,
    email         varchar(254) not null,
    name          varchar(100) not null,
    password_hash varchar(255),
    admin         boolean      not null default false,
    active        boolean      not null default true,
    language      varchar(2)   not null default 'nl',
    color_scheme  varchar(10)  not null default 'SYSTEM',
    current_team  bigint,
    created_at    datetime(6)  not null,
    constraint account_email unique (email)
) character set utf8mb4;

create table membership (
    id         bigint      not null auto_increment primary key,
    account_id bigint      not null,
    team_id    bigint      not null,
    role       varchar(10) not null,
    rep_id     bigint,
    constraint membership_once unique (account_id, team_id),
    constraint membership_rep unique (rep_id),
    constraint membership_account foreign key (account_id) references account (id)
) character set utf8mb4;

create table sign_in (
    id           bigint       not null auto_increment primary key,
    token_hash   varchar(64)  not null,
    account_id   bigint       not null,
    device       varchar(200) not null,
    created_at   datetime(6)  not null,
    last_used_at datetime(6)  not null,
    constraint sign_in_token unique (token_hash),
    constraint sign_in_account foreign key (account_id) references account (id)
) character set utf8mb4;

create table invitation (
    id         bigint       not null auto_increment primary key,
    token_hash varchar(64)  not null,
    email      varchar(254) not null,
    name       varchar(100) not null,
    team_id    bigint,
    role       varchar(10),
    rep_id     bigint,
    created_by bigint       not null,
    created_at datetime(6)  not null,
    expires_at datetime(6)  not null,
    used_at    datetime(6),
    constraint invitation_token unique (token_hash),
    constraint invitation_creator foreign key (created_by) references account (id)
) character set utf8mb4;

create table tv_link (
    id         bigint       not null auto_increment primary key,
    token_hash varchar(64)  not null,
    team_id    bigint       not null,
    label      varchar(60)  not null,
    created_by bigint       not null,
    created_at datetime(6)  not null,
    revoked_at datetime(6),
    constraint tv_link_token unique (token_hash),
    constraint tv_link_creator foreign key (created_by) references account (id)
) character set utf8mb4;
create index tv_link_team on tv_link (team_id);
