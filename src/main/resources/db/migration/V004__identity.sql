create table account (
  staff_number varchar(12) not null,
  password_hash varchar(255),
  password_changed_at datetime(6),
  failed_attempts int not null,
  blocked_until datetime(6),
  last_signed_in_at datetime(6),
  disabled_at datetime(6),
  sessions_valid_from datetime(6),
  version bigint not null,
  constraint account_pk primary key (staff_number),
  constraint account_staff_fk foreign key (staff_number) references staff_member (staff_number)
);

create table sign_in_source (
  address varchar(64) not null,
  failed_attempts int not null,
  window_began_at datetime(6) not null,
  constraint sign_in_source_pk primary key (address)
);

create table one_time_secret (
  id binary(16) not null,
  secret_hash varchar(64) not null,
  staff_number varchar(12),
  issued_by varchar(12) not null,
  expires_at datetime(6) not null,
  used_at datetime(6),
  constraint one_time_secret_pk primary key (id),
  constraint one_time_secret_hash_once unique (secret_hash)
);

create table role_grant (
  id binary(16) not null,
  staff_number varchar(12) not null,
  role varchar(24) not null,
  scope_kind varchar(16) not null,
  scope_code varchar(8),
  starts_on date not null,
  ends_on date,
  granted_by varchar(12) not null,
  granted_at datetime(6) not null,
  ended_by varchar(12),
  ended_at datetime(6),
  version bigint not null,
  constraint role_grant_pk primary key (id),
  constraint role_grant_staff_fk foreign key (staff_number) references staff_member (staff_number),
  constraint role_grant_not_to_oneself check (granted_by <> staff_number),
  constraint role_grant_not_ended_by_oneself check (ended_by <> staff_number),
  constraint role_grant_scope_kind_known check (scope_kind in ('NATIONAL', 'GROUP', 'ESTABLISHMENT')),
  constraint role_grant_scope_complete check ((scope_kind = 'NATIONAL' and scope_code is null) or (scope_kind <> 'NATIONAL' and scope_code is not null)),
  constraint role_grant_dates_ordered check (ends_on >= starts_on)
);
create index role_grant_by_staff on role_grant (staff_number);
