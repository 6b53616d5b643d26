-- The one-time code that makes the first account; it is here until it is used.
create table first_code (
    id   tinyint     not null primary key,
    code varchar(40) not null,
    constraint one_first_code check (id = 1)
);
