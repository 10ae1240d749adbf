create table leaf (
	owner_id uuid not null,
	id uuid not null,
	words bytea not null,
	kept_at timestamp with time zone not null,
	version bigint not null,
	primary key (owner_id, id)
);
