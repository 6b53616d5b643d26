create table appointment (
    id          bigint        not null auto_increment primary key,
    team_id     bigint        not null,
    rep_id      bigint        not null,
    customer_id bigint        not null,
    day         date          not null,
    at_time     time,
    kind        varchar(10)   not null,
    state       varchar(10)   not null,
    note        varchar(2000) not null,
    -- where an imported appointment came from, so that the same file twice changes nothing
    import_key  varchar(200)  character set utf8mb4 collate utf8mb4_bin,
    version     bigint        not null default 0,
    created_at  datetime(6)   not null,
    created_by  varchar(100)  not null,
    changed_at  datetime(6)   not null,
    changed_by  varchar(100)  not null,
    constraint appointment_import unique (rep_id, import_key),
    constraint appointment_rep foreign key (team_id, rep_id) references rep (team_id, id),
    constraint appointment_customer foreign key (team_id, customer_id) references customer (team_id, id),
    constraint appointment_kind check (kind in ('VISIT', 'VIDEO_CALL', 'PHONE_CALL')),
    constraint appointment_state check (state in ('PLANNED', 'HELD', 'CANCELLED', 'NO_SHOW'))
) character set utf8mb4;
-- holds all that counting a team needs
create index appointment_of_team on appointment (team_id, day, rep_id, state, kind, customer_id);
create index appointment_of_rep on appointment (rep_id, day);
create index appointment_with_customer on appointment (customer_id, state, day);

create table tally (
    id             bigint       not null auto_increment primary key,
    team_id        bigint       not null,
    rep_id         bigint       not null,
    week_first_day date         not null,
    kind           varchar(10)  not null,
    number         integer      not null,
    changed_at     datetime(6)  not null,
    changed_by     varchar(100) not null,
    constraint tally_once unique (rep_id, week_first_day, kind),
    constraint tally_rep foreign key (team_id, rep_id) references rep (team_id, id),
    constraint tally_monday check (weekday(week_first_day) = 0),
    constraint tally_number check (number between 0 and 200)
) character set utf8mb4;
create index tally_of_team on tally (team_id, week_first_day, rep_id, kind, number);
