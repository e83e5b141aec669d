-- MySQL 9.7 does not look for the person of an unread notice as long as the foreign key uses an index that goes on with a column
-- which is null there: the key needs an index of its own, older than the one for unread notices.
delete from notice where staff_number not in (select staff_number from staff_member);
alter table notice drop constraint notice_staff_fk;
alter table notice drop index notice_unread;
create index notice_by_staff on notice (staff_number);
alter table notice add constraint notice_staff_fk foreign key (staff_number) references staff_member (staff_number);
create index notice_unread on notice (staff_number, read_at, written_at);
