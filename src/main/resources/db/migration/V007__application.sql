create table application (
  id binary(16) not null,
  reference varchar(16) not null,
  opportunity_id binary(16) not null,
  staff_number varchar(12) not null,
  status varchar(12) not null,
  started_at datetime(6) not null,
  saved_at datetime(6) not null,
  submitted_at datetime(6),
  withdrawn_at datetime(6),
  personal_statement varchar(12000),
  personal_statement_done boolean not null,
  adjustments varchar(2000),
  adjustments_answered boolean not null,
  disability_confident boolean,
  details_confirmed boolean not null,
  submissions int not null,
  version bigint not null,
  constraint application_pk primary key (id),
  constraint application_reference_once unique (reference),
  constraint application_once_each unique (opportunity_id, staff_number),
  constraint application_opportunity_fk foreign key (opportunity_id) references opportunity (id),
  constraint application_staff_fk foreign key (staff_number) references staff_member (staff_number),
  constraint application_status_known check (status in ('DRAFT', 'SUBMITTED', 'WITHDRAWN')),
  constraint application_submitted_at_known check (status <> 'SUBMITTED' or submitted_at is not null),
  constraint application_withdrawn_at_known check (status <> 'WITHDRAWN' or withdrawn_at is not null)
);
create index application_by_person on application (staff_number);

create table application_statement (
  application_id binary(16) not null,
  behaviour_code varchar(8) not null,
  text varchar(6000) not null,
  done boolean not null,
  saved_at datetime(6) not null,
  constraint application_statement_pk primary key (application_id, behaviour_code),
  constraint application_statement_fk foreign key (application_id) references application (id)
);

-- What was sent, each time it was sent: never changed afterwards.
create table submission (
  id binary(16) not null,
  application_id binary(16) not null,
  number int not null,
  form_token varchar(36) not null,
  submitted_at datetime(6) not null,
  content longtext not null,
  eligibility longtext not null,
  constraint submission_pk primary key (id),
  constraint submission_numbered unique (application_id, number),
  constraint submission_form_once unique (form_token),
  constraint submission_application_fk foreign key (application_id) references application (id)
);

create table endorsement (
  application_id binary(16) not null,
  manager varchar(12) not null,
  asked_at datetime(6) not null,
  reminded_at datetime(6),
  status varchar(12) not null,
  remark varchar(2000),
  answered_at datetime(6),
  version bigint not null,
  constraint endorsement_pk primary key (application_id),
  constraint endorsement_application_fk foreign key (application_id) references application (id),
  constraint endorsement_status_known check (status in ('ASKED', 'GIVEN', 'DECLINED')),
  constraint endorsement_answered_at_known check (status = 'ASKED' or answered_at is not null)
);
create index endorsement_by_manager on endorsement (manager, status);

create table evidence_example (
  id binary(16) not null,
  staff_number varchar(12) not null,
  behaviour_code varchar(8),
  title varchar(120) not null,
  text varchar(6000) not null,
  changed_at datetime(6) not null,
  version bigint not null,
  constraint evidence_example_pk primary key (id),
  constraint evidence_example_staff_fk foreign key (staff_number) references staff_member (staff_number)
);
create index evidence_example_by_person on evidence_example (staff_number, changed_at);

-- Stored apart: no key leads from here to an application, and nothing but the person's own form reads a row.
create table equality_answer (
  id binary(16) not null,
  respondent varchar(64) not null,
  opportunity_reference varchar(16) not null,
  age_group varchar(24),
  sex varchar(24),
  ethnic_group varchar(40),
  disability varchar(24),
  religion varchar(40),
  sexual_orientation varchar(40),
  caring varchar(24),
  answered_at datetime(6) not null,
  version bigint not null,
  constraint equality_answer_pk primary key (id),
  constraint equality_answer_once unique (respondent, opportunity_reference)
);
