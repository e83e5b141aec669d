-- The posts somebody held before the one on their record of today: the employment history that is sent with an application.
create table earlier_post (
  id binary(16) not null,
  staff_number varchar(12) not null,
  title varchar(100) not null,
  band int not null,
  establishment_code varchar(8) not null,
  started_on date not null,
  ended_on date not null,
  constraint earlier_post_pk primary key (id),
  constraint earlier_post_staff_fk foreign key (staff_number) references staff_member (staff_number),
  constraint earlier_post_establishment_fk foreign key (establishment_code) references establishment (code),
  constraint earlier_post_once unique (staff_number, started_on, title),
  constraint earlier_post_band_known check (band between 2 and 12),
  constraint earlier_post_ends_later check (ended_on >= started_on)
);
