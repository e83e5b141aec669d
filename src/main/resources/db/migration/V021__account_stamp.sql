-- How often anything has changed that recognising the holder of an account tells: what was read at the same count still stands.
create table account_stamp (
  staff_number varchar(12) not null,
  stamp bigint not null,
  constraint account_stamp_pk primary key (staff_number),
  constraint account_stamp_staff_fk foreign key (staff_number) references staff_member (staff_number)
);
insert into account_stamp (staff_number, stamp) select staff_number, 0 from account;
