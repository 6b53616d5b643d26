-- what was answered to a request with an Idempotency-Key, for a day
create table api_answer (
    token_id        bigint       not null,
    idempotency_key varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    -- of method, address and body
    fingerprint     varchar(64)  not null,
    status          integer      not null,
    etag            varchar(40)  not null,
    location        varchar(300) not null,
    body            mediumtext   not null,
    made_at         datetime(6)  not null,
    primary key (token_id, idempotency_key),
    constraint api_answer_token foreign key (token_id) references api_token (id)
) character set utf8mb4;
create index api_answer_old on api_answer (made_at);
