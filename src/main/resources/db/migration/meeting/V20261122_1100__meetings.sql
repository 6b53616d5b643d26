-- when the team meets every week (M1)
create table meeting_series (
    team_id           bigint       not null primary key,
    weekday           integer      not null,
    at_time           time         not null,
    day_after_holiday boolean      not null,
    changed_by        varchar(100) not null,
    changed_at        datetime(6)  not null,
    constraint meeting_series_team foreign key (team_id) references team (id),
    constraint meeting_series_weekday check (weekday between 1 and 7)
) character set utf8mb4;

create table meeting_series_point (
    team_id  bigint       not null,
    position integer      not null,
    kind     varchar(20)  not null,
    title    varchar(120) not null,
    minutes  integer      not null,
    primary key (team_id, position),
    constraint meeting_series_point_series foreign key (team_id) references meeting_series (team_id)
) character set utf8mb4;

create table meeting (
    id            bigint       not null auto_increment primary key,
    team_id       bigint       not null,
    stage         varchar(10)  not null,
    -- the day on which it was started, in the zone of the team
    held_on       date,
    started_at    datetime(6),
    closed_at     datetime(6),
    leader        bigint,
    leader_name   varchar(100) not null default '',
    current_point bigint,
    point_since   datetime(6),
    -- the minutes as they were made at the close
    minutes       longtext,
    changed_by    varchar(100) not null,
    constraint meeting_in_team unique (team_id, id),
    constraint meeting_team foreign key (team_id) references team (id),
    constraint meeting_leader foreign key (leader) references account (id),
    constraint meeting_stage check (stage in ('PLANNED', 'RUNNING', 'CLOSED', 'REOPENED'))
) character set utf8mb4;
create index meeting_of_team on meeting (team_id, stage, started_at);

create table agenda_point (
    id            bigint       not null auto_increment primary key,
    team_id       bigint       not null,
    meeting_id    bigint       not null,
    position      integer      not null,
    kind          varchar(20)  not null,
    title         varchar(120) not null,
    minutes       integer      not null,
    spent_seconds bigint       not null default 0,
    had_turn      boolean      not null default false,
    goes_on       boolean      not null default false,
    added_by      varchar(100) not null default '',
    constraint agenda_point_in_team unique (team_id, id),
    constraint agenda_point_meeting foreign key (team_id, meeting_id) references meeting (team_id, id)
) character set utf8mb4;
create index agenda_of_meeting on agenda_point (meeting_id, position);

create table action (
    id          bigint       not null auto_increment primary key,
    team_id     bigint       not null,
    what        varchar(300) not null,
    -- a rep (r12) or a member who does not sell (a3)
    owner       varchar(24)  not null,
    due         date         not null,
    state       varchar(10)  not null,
    moves       integer      not null default 0,
    why         varchar(300) not null,
    -- the number below the norm that it came from
    origin_rep  bigint,
    origin_week date,
    made_in     bigint,
    settled_in  bigint,
    version     bigint       not null default 0,
    created_at  datetime(6)  not null,
    created_by  varchar(100) not null,
    changed_at  datetime(6)  not null,
    changed_by  varchar(100) not null,
    constraint action_in_team unique (team_id, id),
    constraint action_team foreign key (team_id) references team (id),
    constraint action_origin foreign key (team_id, origin_rep) references rep (team_id, id),
    constraint action_made foreign key (team_id, made_in) references meeting (team_id, id),
    constraint action_settled foreign key (team_id, settled_in) references meeting (team_id, id),
    constraint action_state check (state in ('OPEN', 'DONE', 'DROPPED'))
) character set utf8mb4;
create index action_of_team on action (team_id, state, due);
create index action_of_owner on action (team_id, owner, state);

create table commitment (
    id             bigint       not null auto_increment primary key,
    team_id        bigint       not null,
    rep_id         bigint       not null,
    week_first_day date         not null,
    appointments   integer      not null,
    changed_at     datetime(6)  not null,
    changed_by     varchar(100) not null,
    constraint commitment_once unique (rep_id, week_first_day),
    constraint commitment_rep foreign key (team_id, rep_id) references rep (team_id, id),
    constraint commitment_monday check (weekday(week_first_day) = 0),
    constraint commitment_number check (appointments between 0 and 60)
) character set utf8mb4;
create index commitment_of_team on commitment (team_id, week_first_day);

create table commitment_customer (
    commitment_id bigint  not null,
    team_id       bigint  not null,
    customer_id   bigint  not null,
    position      integer not null,
    primary key (commitment_id, customer_id),
    constraint commitment_customer_promise foreign key (commitment_id) references commitment (id),
    constraint commitment_customer_customer foreign key (team_id, customer_id) references customer (team_id, id)
) character set utf8mb4;

-- what was decided at a point, and what was parked; withdrawn lines stay, struck
create table decision (
    id         bigint        not null auto_increment primary key,
    team_id    bigint        not null,
    meeting_id bigint        not null,
    point_id   bigint,
    kind       varchar(10)   not null,
    text       varchar(1000) not null,
    withdrawn  boolean       not null default false,
    version    bigint        not null default 0,
    created_at datetime(6)   not null,
    created_by varchar(100)  not null,
    changed_by varchar(100)  not null,
    constraint decision_meeting foreign key (team_id, meeting_id) references meeting (team_id, id),
    constraint decision_point foreign key (team_id, point_id) references agenda_point (team_id, id),
    constraint decision_kind check (kind in ('DECISION', 'PARKED'))
) character set utf8mb4;
create index decision_of_meeting on decision (meeting_id, id);

create table attendance (
    meeting_id bigint      not null,
    team_id    bigint      not null,
    who        varchar(24) not null,
    present    boolean     not null,
    rating     integer,
    primary key (meeting_id, who),
    constraint attendance_meeting foreign key (team_id, meeting_id) references meeting (team_id, id),
    constraint attendance_rating check (rating between 1 and 10)
) character set utf8mb4;

-- the numbers of the board at the start and at the close
create table snapshot (
    meeting_id bigint      not null,
    team_id    bigint      not null,
    moment     varchar(10) not null,
    taken_at   datetime(6) not null,
    content    longtext    not null,
    primary key (meeting_id, moment),
    constraint snapshot_meeting foreign key (team_id, meeting_id) references meeting (team_id, id),
    constraint snapshot_moment check (moment in ('START', 'CLOSE'))
) character set utf8mb4;

-- who started, led, closed and reopened, and why
create table meeting_trace (
    id         bigint       not null auto_increment primary key,
    team_id    bigint       not null,
    meeting_id bigint       not null,
    at_moment  datetime(6)  not null,
    what       varchar(10)  not null,
    who        varchar(100) not null,
    why        varchar(500) not null,
    constraint meeting_trace_meeting foreign key (team_id, meeting_id) references meeting (team_id, id)
) character set utf8mb4;
