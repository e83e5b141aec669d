create table prison_group (
  code varchar(8) not null,
  name varchar(80) not null,
  area varchar(80) not null,
  constraint prison_group_pk primary key (code)
);

create table establishment (
  code varchar(8) not null,
  name varchar(120) not null,
  short_name varchar(80) not null,
  name_cy varchar(120),
  active boolean not null,
  estate varchar(24) not null,
  operator varchar(80),
  town varchar(80),
  country varchar(20),
  postcode varchar(10),
  postcode_area varchar(2),
  region varchar(60),
  group_code varchar(8),
  pay_zone varchar(20) not null,
  market_supplement decimal(10,2) not null,
  latitude decimal(7,4),
  longitude decimal(7,4),
  constraint establishment_pk primary key (code),
  constraint establishment_group_fk foreign key (group_code) references prison_group (code),
  constraint establishment_estate_known check (estate in ('WOMEN', 'ADULT_MALE', 'LONG_TERM_HIGH_SECURITY', 'YOUNG_PEOPLE')),
  constraint establishment_zone_known check (pay_zone in ('NATIONAL', 'OUTER_LONDON', 'INNER_LONDON')),
  constraint establishment_supplement_not_negative check (market_supplement >= 0)
);

create table postcode_area (
  code varchar(2) not null,
  name varchar(80) not null,
  latitude decimal(7,4) not null,
  longitude decimal(7,4) not null,
  constraint postcode_area_pk primary key (code)
);
