-- Rules the entities keep, kept by the tables too.
alter table staff_member add constraint staff_probation_since_joining check (probation_passed_on >= joined_on);
alter table staff_member add constraint staff_left_since_joining check (left_on >= joined_on);
alter table staff_member add constraint staff_weekly_hours_possible check (weekly_hours > 0 and weekly_hours <= 48);
alter table qualification_type add constraint qualification_type_lasts check (valid_months > 0);
alter table pay_scale add constraint pay_scale_base_positive check (base_min > 0);
alter table role_grant add constraint role_grant_role_known check (role in ('APPRENTICE', 'TUTOR', 'PANEL_MEMBER', 'VACANCY_HOLDER', 'GOVERNOR',
  'HR_ADMINISTRATOR', 'PAY_APPROVER', 'OVERSIGHT', 'AUDITOR', 'SYSTEM_ADMINISTRATOR'));
alter table role_grant add constraint role_grant_end_complete check ((ended_by is null and ended_at is null) or (ended_by is not null and ended_at is not null));
