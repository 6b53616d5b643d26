create table deal (
    id             bigint         not null auto_increment primary key,
    team_id        bigint         not null,
    rep_id         bigint         not null,
    customer_id    bigint         not null,
    appointment_id bigint,
    opened_on      date           not null,
    estimate       decimal(11, 2),
    state          varchar(10)    not null,
    closed_on      date,
    value          decimal(11, 2),
    why            varchar(500)   not null,
    note           varchar(2000)  not null,
    -- where an imported deal came from, so that the same file twice changes nothing
    import_key     varchar(200)   character set utf8mb4 collate utf8mb4_bin,
    version        bigint         not null default 0,
    created_at     datetime(6)    not null,
    created_by     varchar(100)   not null,
    changed_at     datetime(6)    not null,
    changed_by     varchar(100)   not null,
    constraint deal_import unique (rep_id, import_key),
    constraint deal_rep foreign key (team_id, rep_id) references rep (team_id, id),
    constraint deal_customer foreign key (team_id, customer_id) references customer (team_id, id),
    constraint deal_appointment foreign key (appointment_id) references appointment (id),
    constraint deal_state check (state in ('OPEN', 'WON', 'LOST')),
    constraint deal_closed check ((state = 'OPEN') = (closed_on is null)),
    constraint deal_days check (closed_on is null or closed_on >= opened_on),
    constraint deal_value check ((state = 'WON') = (value is not null)),
    constraint deal_amounts check ((estimate is null or estimate >= 0) and (value is null or value >= 0))
) character set utf8mb4;
create index deal_of_team on deal (team_id, opened_on, closed_on);
create index deal_of_rep on deal (rep_id, state, opened_on);
create index deal_with_customer on deal (customer_id);

-- rep_id null: the target of the team as a whole; span 2026 or 2026-Q3
create table revenue_target (
    id         bigint         not null auto_increment primary key,
    team_id    bigint         not null,
    rep_id     bigint,
    span       varchar(7)     character set ascii not null,
    from_day   date           not null,
    amount     decimal(12, 2) not null,
    season     varchar(100)   character set ascii not null,
    reason     varchar(500)   not null,
    changed_by varchar(100)   not null,
    whose      bigint         as (coalesce(rep_id, 0)) stored,
    constraint revenue_target_once unique (team_id, whose, span, from_day),
    constraint revenue_target_team foreign key (team_id) references team (id),
    constraint revenue_target_rep foreign key (team_id, rep_id) references rep (team_id, id),
    constraint revenue_target_amount check (amount > 0)
) character set utf8mb4;

-- what new business may be asked at most, as a share of the median target of existing customers
create table target_ceiling (
    team_id    bigint        not null primary key,
    share      decimal(5, 4) not null,
    changed_by varchar(100)  not null,
    constraint target_ceiling_team foreign key (team_id) references team (id),
    constraint target_ceiling_share check (share > 0 and share <= 1)
) character set utf8mb4;
