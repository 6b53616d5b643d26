-- the period stands here too, so that the plan of a day is found without reading any
create table plan (
    id         bigint      not null auto_increment primary key,
    team_id    bigint      not null,
    revision   bigint      not null default 0,
    first_day  date        not null,
    last_day   date        not null,
    created_at datetime(6) not null,
    constraint plan_in_team unique (team_id, id),
    constraint plan_team foreign key (team_id) references team (id),
    constraint plan_period check (first_day <= last_day)
) character set utf8mb4;
create index plan_of_day on plan (team_id, first_day);

-- nothing is deleted: what was taken out carries the field REMOVED
create table plan_item (
    id      bigint      not null auto_increment primary key,
    team_id bigint      not null,
    plan_id bigint      not null,
    kind    varchar(10) not null,
    constraint plan_item_in_plan unique (plan_id, id),
    constraint plan_item_plan foreign key (team_id, plan_id) references plan (team_id, id)
) character set utf8mb4;

-- the plan as it is now, one row for each value, so that opening it never reads its history
create table plan_field (
    plan_id    bigint        not null,
    item_id    bigint        not null,
    field      varchar(20)   not null,
    value      varchar(2000) not null,
    changed_at datetime(6)   not null,
    changed_by bigint        not null,
    primary key (plan_id, item_id, field),
    constraint plan_field_item foreign key (plan_id, item_id) references plan_item (plan_id, id),
    constraint plan_field_account foreign key (changed_by) references account (id)
) character set utf8mb4;

-- the history: revisions count 1, 2, 3 ... per plan under the lock of its row
create table plan_change (
    plan_id      bigint        not null,
    revision     bigint        not null,
    act          bigint        not null,
    item_id      bigint        not null,
    field        varchar(20)   not null,
    value_before varchar(2000) not null,
    value_after  varchar(2000) not null,
    account_id   bigint        not null,
    meeting_id   bigint,
    at           datetime(6)   not null,
    primary key (plan_id, revision),
    constraint plan_change_item foreign key (plan_id, item_id) references plan_item (plan_id, id),
    constraint plan_change_account foreign key (account_id) references account (id)
) character set utf8mb4;
create index plan_change_of_field on plan_change (plan_id, item_id, field, revision);
create index plan_change_of_act on plan_change (plan_id, act);
create index plan_change_at on plan_change (plan_id, at);
