create table staff_member (
  staff_number varchar(12) not null,
  given_name varchar(60) not null,
  family_name varchar(60) not null,
  email varchar(160) not null,
  establishment_code varchar(8) not null,
  band int not null,
  post_title varchar(100) not null,
  line_manager varchar(12),
  joined_on date not null,
  band_since date not null,
  probation_passed_on date,
  weekly_hours decimal(4,1) not null,
  fte decimal(3,2) not null,
  left_on date,
  recorded_on date not null,
  version bigint not null,
  constraint staff_member_pk primary key (staff_number),
  constraint staff_email_once unique (email),
  constraint staff_establishment_fk foreign key (establishment_code) references establishment (code),
  constraint staff_line_manager_fk foreign key (line_manager) references staff_member (staff_number),
  constraint staff_not_own_manager check (line_manager <> staff_number),
  constraint staff_band_known check (band between 2 and 12),
  constraint staff_fte_part_of_one check (fte > 0 and fte <= 1),
  constraint staff_band_since_joining check (band_since >= joined_on)
);
create index staff_by_name on staff_member (family_name, given_name);
create index staff_by_place on staff_member (establishment_code, band);

create table qualification (
  id binary(16) not null,
  staff_number varchar(12) not null,
  code varchar(12) not null,
  achieved_on date not null,
  expires_on date,
  source varchar(80) not null,
  constraint qualification_pk primary key (id),
  constraint qualification_staff_fk foreign key (staff_number) references staff_member (staff_number),
  constraint qualification_once unique (staff_number, code, achieved_on),
  constraint qualification_expires_later check (expires_on >= achieved_on)
);

create table formal_warning (
  id binary(16) not null,
  staff_number varchar(12) not null,
  kind varchar(16) not null,
  issued_on date not null,
  live_until date not null,
  constraint formal_warning_pk primary key (id),
  constraint formal_warning_staff_fk foreign key (staff_number) references staff_member (staff_number),
  constraint formal_warning_kind_known check (kind in ('CONDUCT', 'ATTENDANCE', 'PERFORMANCE')),
  constraint formal_warning_lives_on check (live_until >= issued_on)
);
create index formal_warning_by_staff on formal_warning (staff_number);

create table qualification_type (
  code varchar(12) not null,
  name varchar(120) not null,
  valid_months int,
  constraint qualification_type_pk primary key (code)
);
