-- An entry: everything that was written is inside the two sealed blobs.
create table entry (
  owner_id   uuid                     not null,
  id         uuid                     not null,
  local_date date                     not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  version    bigint                   not null,
  words      bytea                    not null,
  brief      bytea                    not null,
  constraint entry_pk primary key (owner_id, id),
  constraint entry_owner foreign key (owner_id) references account (owner_id) on delete cascade
);

create index entry_by_day on entry (owner_id, local_date, created_at);
