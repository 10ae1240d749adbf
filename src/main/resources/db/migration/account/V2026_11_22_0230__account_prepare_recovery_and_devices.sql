-- A locked browser keeps its row, so that it is known here, and has no key.
alter table device alter column wrapped_key drop not null;
-- When the passphrase was last typed again on it, and when it was told that a recovery code was used.
alter table device add column proved_at timestamp with time zone;
alter table device add column told_at timestamp with time zone;
-- Which browser it is, sealed.
alter table device add column label bytea;

-- Keys from before the last change, wrapped by the present one, while words are still being sealed anew.
alter table account add column older_keys bytea;
alter table account add column rekeyed_at timestamp with time zone;

-- The last times somebody signed in; how, and with which browser, is sealed.
create table sign_in (
  owner_id   uuid                     not null,
  id         uuid                     not null,
  created_at timestamp with time zone not null,
  note       bytea                    not null,
  constraint sign_in_pk primary key (owner_id, id),
  constraint sign_in_owner foreign key (owner_id) references account (owner_id) on delete cascade
);
