-- whose each client is: everybody sees the name of a client, and nobody else may write under it
create table text_seat (
    text_id    bigint      not null,
    client     varchar(40) not null collate utf8mb4_bin,
    account_id bigint      not null,
    primary key (text_id, client),
    constraint text_seat_text foreign key (text_id) references shared_text (id)
) character set utf8mb4;
insert into text_seat (text_id, client, account_id)
select text_id, client, min(account_id) from text_change group by text_id, client;
