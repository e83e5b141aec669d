create table reference_file (
  name varchar(80) not null,
  checksum varchar(80) not null,
  loaded_at datetime(6) not null,
  constraint reference_file_pk primary key (name)
);

-- Held by the node that loads reference data, so that two nodes starting at once take turns.
insert into reference_file (name, checksum, loaded_at) values ('-', '-', '2026-01-01 00:00:00');
