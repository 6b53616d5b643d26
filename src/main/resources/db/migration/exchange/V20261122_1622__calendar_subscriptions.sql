-- a calendar elsewhere that Koers looks into for a rep; of what stands in it only numbers are kept
create table calendar_subscription (
    team_id        bigint        not null,
    rep_id         bigint        not null primary key,
    account_id     bigint        not null,
    address        varchar(2100) not null,
    added_at       datetime(6)   not null,
    next_at        datetime(6)   not null,
    claimed_until  datetime(6),
    fetched_at     datetime(6),
    found          int           not null default 0,
    proposed       int           not null default 0,
    changed        int           not null default 0,
    failure        varchar(60),
    failure_number bigint,
    constraint calendar_subscription_rep foreign key (rep_id) references rep (id),
    constraint calendar_subscription_account foreign key (account_id) references account (id)
) character set utf8mb4;
create index calendar_subscription_next on calendar_subscription (next_at);
