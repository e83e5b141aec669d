create table pay_scale (
  band int not null,
  pay_year varchar(8) not null,
  zone varchar(20) not null,
  base_min decimal(10,2) not null,
  base_max decimal(10,2) not null,
  unsocial_percent int not null,
  illustrative boolean not null,
  source varchar(400) not null,
  constraint pay_scale_pk primary key (band, pay_year, zone),
  constraint pay_scale_ordered check (base_max >= base_min),
  constraint pay_scale_unsocial_percent check (unsocial_percent between 0 and 100)
);
