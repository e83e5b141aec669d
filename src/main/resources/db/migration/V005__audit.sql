create table audit_record (
  id bigint not null auto_increment,
  happened_at datetime(6) not null,
  actor varchar(12) not null,
  action varchar(60) not null,
  outcome varchar(10) not null,
  record_type varchar(40),
  record_ref varchar(60),
  outline_before text,
  outline_after text,
  source varchar(64),
  constraint audit_record_pk primary key (id),
  constraint audit_outcome_known check (outcome in ('DONE', 'REFUSED'))
);
create index audit_by_time on audit_record (happened_at);
create index audit_by_actor on audit_record (actor, happened_at);
create index audit_by_record on audit_record (record_ref, happened_at);
