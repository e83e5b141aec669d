create table behaviour (
  code varchar(8) not null,
  level int not null,
  name varchar(80) not null,
  grades varchar(20) not null,
  looks_like varchar(400) not null,
  word_limit int not null,
  constraint behaviour_pk primary key (code, level),
  constraint behaviour_word_limit_positive check (word_limit > 0)
);

create table rating (
  scale varchar(40) not null,
  score int not null,
  label varchar(60) not null,
  meaning varchar(400) not null,
  constraint rating_pk primary key (scale, score)
);

create table reference_number (
  series varchar(8) not null,
  last_issued int not null,
  constraint reference_number_pk primary key (series)
);

create table opportunity (
  id binary(16) not null,
  reference varchar(16) not null,
  status varchar(12) not null,
  title varchar(120) not null,
  role_family varchar(24) not null,
  establishment_code varchar(8) not null,
  band int not null,
  specialist boolean not null,
  posts int not null,
  contract varchar(16) not null,
  full_time boolean not null,
  part_time boolean not null,
  job_share boolean not null,
  weekly_hours decimal(4,1) not null,
  base_min decimal(10,2) not null,
  base_max decimal(10,2) not null,
  unsocial_percent int not null,
  market_supplement decimal(10,2) not null,
  job_description_ref varchar(40) not null,
  group_profile varchar(80) not null,
  operational boolean not null,
  line_management boolean not null,
  vetting varchar(24) not null,
  summary varchar(2000) not null,
  duties varchar(4000) not null,
  behaviour_level int not null,
  contact_name varchar(120) not null,
  contact_email varchar(160) not null,
  closes_at datetime(6) not null,
  drafted_by varchar(12) not null,
  drafted_at datetime(6) not null,
  sent_at datetime(6),
  published_by varchar(12),
  published_at datetime(6),
  reason varchar(500),
  ended_at datetime(6),
  version bigint not null,
  constraint opportunity_pk primary key (id),
  constraint opportunity_reference_once unique (reference),
  constraint opportunity_establishment_fk foreign key (establishment_code) references establishment (code),
  constraint opportunity_drafted_by_fk foreign key (drafted_by) references staff_member (staff_number),
  constraint opportunity_status_known check (status in ('DRAFT', 'SENT', 'PUBLISHED', 'CLOSED', 'CANCELLED')),
  constraint opportunity_published_by_another check (published_by <> drafted_by),
  constraint opportunity_published_by_somebody check (status not in ('PUBLISHED', 'CLOSED') or (published_by is not null and published_at is not null)),
  constraint opportunity_cancelled_with_reason check (status <> 'CANCELLED' or reason is not null),
  constraint opportunity_posts_in_range check (posts between 1 and 99),
  constraint opportunity_band_known check (band between 2 and 12),
  constraint opportunity_some_pattern check (full_time or part_time or job_share),
  constraint opportunity_pay_ordered check (base_max >= base_min and base_min > 0),
  constraint opportunity_closes_after_publication check (closes_at > published_at)
);
create index opportunity_by_status on opportunity (status, closes_at);
create index opportunity_by_place on opportunity (establishment_code, status);
create index opportunity_by_drafter on opportunity (drafted_by);

create table opportunity_behaviour (
  opportunity_id binary(16) not null,
  position int not null,
  behaviour_code varchar(8) not null,
  constraint opportunity_behaviour_pk primary key (opportunity_id, position),
  constraint opportunity_behaviour_once unique (opportunity_id, behaviour_code),
  constraint opportunity_behaviour_fk foreign key (opportunity_id) references opportunity (id)
);

create table eligibility_rule (
  opportunity_id binary(16) not null,
  position int not null,
  kind varchar(24) not null,
  number_asked int,
  code_asked varchar(12),
  constraint eligibility_rule_pk primary key (opportunity_id, position),
  constraint eligibility_rule_opportunity_fk foreign key (opportunity_id) references opportunity (id),
  constraint eligibility_rule_kind_known check (kind in ('BAND_HELD', 'BAND_SERVICE', 'PROBATION_COMPLETED', 'NO_LIVE_WARNING', 'MINIMUM_SERVICE', 'QUALIFICATION', 'ESTABLISHMENT', 'PRISON_GROUP'))
);

-- One row: counts every change that candidates can see, so that a node knows when its copy of the open list is old.
create table opportunity_change (
  id int not null,
  changes bigint not null,
  constraint opportunity_change_pk primary key (id)
);
insert into opportunity_change (id, changes) values (1, 1);
