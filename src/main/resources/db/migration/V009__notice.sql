create table notice (
  id binary(16) not null,
  staff_number varchar(12) not null,
  written_at datetime(6) not null,
  message_key varchar(60) not null,
  arguments varchar(1000) not null,
  link varchar(200),
  read_at datetime(6),
  constraint notice_pk primary key (id),
  constraint notice_staff_fk foreign key (staff_number) references staff_member (staff_number)
);
create index notice_unread on notice (staff_number, read_at, written_at);
