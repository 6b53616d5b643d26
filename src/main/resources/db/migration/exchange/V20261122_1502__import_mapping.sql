-- what a team said about files with such a header: for a column its number (text empty), for a value what it means
create table import_mapping (
    team_id    bigint       not null,
    subject    varchar(12)  character set ascii not null,
    header_key char(64)     character set ascii not null,
    field      varchar(20)  character set ascii not null,
    text       varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    meaning    varchar(40)  not null,
    primary key (team_id, subject, header_key, field, text),
    constraint import_mapping_team foreign key (team_id) references team (id)
) character set utf8mb4;
