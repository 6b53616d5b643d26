-- what people want to be reminded of; who never chose has no row
create table reminder_choice (
    account_id bigint       not null primary key,
    kinds      varchar(200) not null,
    by_mail    boolean      not null,
    constraint reminder_choice_account foreign key (account_id) references account (id)
) character set utf8mb4;

create table reminder_moment (
    team_id bigint  not null primary key,
    weekday tinyint not null,
    at_time time    not null,
    constraint reminder_moment_team foreign key (team_id) references team (id)
) character set utf8mb4;

-- one mail per person and day: who inserts the row sends it
create table reminder_mail (
    account_id bigint      not null,
    day        date        not null,
    claimed_at datetime(6) not null,
    primary key (account_id, day),
    constraint reminder_mail_account foreign key (account_id) references account (id)
) character set utf8mb4;
