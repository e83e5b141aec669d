-- At most one row: which demonstration set is loaded and for which day it was made.
create table demonstration_set (
  id int not null,
  size varchar(12) not null,
  made_for date not null,
  finished_at datetime(6),
  constraint demonstration_set_pk primary key (id),
  constraint demonstration_set_single check (id = 1)
);
