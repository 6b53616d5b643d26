-- what signed in before this moment is signed out, whatever session it has and on whichever node
alter table account add column signed_out_at datetime(6) not null default '1970-01-01 00:00:00';
