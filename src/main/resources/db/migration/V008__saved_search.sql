create table saved_search (
  id binary(16) not null,
  staff_number varchar(12) not null,
  name varchar(80) not null,
  query varchar(1000) not null,
  alert varchar(8) not null,
  created_at datetime(6) not null,
  looked_at datetime(6) not null,
  version bigint not null,
  constraint saved_search_pk primary key (id),
  constraint saved_search_name_once unique (staff_number, name),
  constraint saved_search_staff_fk foreign key (staff_number) references staff_member (staff_number),
  constraint saved_search_alert_known check (alert in ('OFF', 'DAILY', 'WEEKLY'))
);

create table saved_opportunity (
  staff_number varchar(12) not null,
  opportunity_id binary(16) not null,
  saved_at datetime(6) not null,
  constraint saved_opportunity_pk primary key (staff_number, opportunity_id),
  constraint saved_opportunity_opportunity_fk foreign key (opportunity_id) references opportunity (id)
);
