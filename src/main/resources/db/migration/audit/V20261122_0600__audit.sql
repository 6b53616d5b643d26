-- only ever added to; without foreign keys, so that writing a line waits for no lock on a team or an account
create table audit_entry (
    id           bigint       not null auto_increment primary key,
    moment       datetime(6)  not null,
    account_id   bigint,
    account_name varchar(100) not null,
    team_id      bigint,
    rep_id       bigint,
    what         varchar(60)  not null,
    before_text  text         not null,
    after_text   text         not null,
    reason       text         not null
) character set utf8mb4;
create index audit_of_team on audit_entry (team_id, moment);
create index audit_of_rep on audit_entry (team_id, rep_id, moment);
create index audit_by_moment on audit_entry (moment);
