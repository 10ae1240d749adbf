-- What somebody is writing and has not kept yet; when it was begun and last kept, and one sealed blob.
create table draft (
  owner_id   uuid                     not null,
  id         uuid                     not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  version    bigint                   not null,
  words      bytea                    not null,
  constraint draft_pk primary key (owner_id, id),
  constraint draft_owner foreign key (owner_id) references account (owner_id) on delete cascade
);
