-- Who may sign in. The name stands here only as an HMAC under the server secret.
create table account (
  owner_id       uuid                     not null,
  name           bytea                    not null,
  passphrase_key bytea                    not null,
  recovery_key   bytea,
  details        bytea                    not null,
  created_at     timestamp with time zone not null,
  updated_at     timestamp with time zone not null,
  version        bigint                   not null,
  constraint account_pk primary key (owner_id),
  constraint account_name_taken unique (name)
);

-- A signed-in browser: the data key, wrapped by a key that only its cookie holds.
create table device (
  owner_id    uuid                     not null,
  id          uuid                     not null,
  wrapped_key bytea                    not null,
  kind        varchar(10)              not null,
  created_at  timestamp with time zone not null,
  seen_at     timestamp with time zone not null,
  ends_at     timestamp with time zone not null,
  constraint device_pk primary key (owner_id, id),
  constraint device_owner foreign key (owner_id) references account (owner_id) on delete cascade
);

-- Tells which server secret this database belongs to, without revealing it.
create table server_secret (
  fingerprint varchar(64)              not null,
  created_at  timestamp with time zone not null,
  constraint server_secret_pk primary key (fingerprint)
);
