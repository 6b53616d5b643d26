-- what somebody typed and could not be saved, because another was first or the item was gone, until it is decided
create table plan_conflict (
    id         bigint        not null auto_increment primary key,
    plan_id    bigint        not null,
    item_id    bigint        not null,
    field      varchar(20)   not null,
    account_id bigint        not null,
    mine       varchar(2000) not null,
    -- empty where the item was gone
    theirs     varchar(2000),
    who        varchar(100)  not null,
    at         datetime(6)   not null,
    constraint plan_conflict_item foreign key (plan_id, item_id) references plan_item (plan_id, id),
    constraint plan_conflict_account foreign key (account_id) references account (id)
) character set utf8mb4;
create index plan_conflict_of_account on plan_conflict (account_id, plan_id);
