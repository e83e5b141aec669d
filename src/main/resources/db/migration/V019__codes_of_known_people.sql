-- A code is for somebody on the staff record, or for the first administrator, who may not be on it yet.
alter table one_time_secret add constraint one_time_secret_staff_fk foreign key (staff_number) references staff_member (staff_number);
