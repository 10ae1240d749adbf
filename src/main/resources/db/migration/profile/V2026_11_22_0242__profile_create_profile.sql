-- One row for each owner: what somebody has set is inside the sealed blob.
create table profile (
  owner_id   uuid                     not null,
  id         uuid                     not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  version    bigint                   not null,
  settings   bytea                    not null,
  constraint profile_pk primary key (owner_id, id),
  constraint profile_owner foreign key (owner_id) references account (owner_id) on delete cascade
);
