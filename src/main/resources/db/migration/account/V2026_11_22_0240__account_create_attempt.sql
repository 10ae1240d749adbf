-- How often somebody has tried lately. The code stands for an address, a name, a device or an owner under a secret of
-- the day; a row is of no use once its window is over.
create table attempt (
  code    bytea                    not null,
  tries   int                      not null,
  ends_at timestamp with time zone not null,
  constraint attempt_pk primary key (code)
);
