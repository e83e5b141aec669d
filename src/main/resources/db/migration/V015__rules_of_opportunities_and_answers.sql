-- Rules of opportunities, endorsements and equality answers, kept by the tables too.
alter table opportunity add constraint opportunity_hours_possible check (weekly_hours between 1 and 48);
alter table opportunity add constraint opportunity_behaviour_level_known check (behaviour_level between 1 and 6);
alter table opportunity add constraint opportunity_sent_at_known check (status not in ('SENT', 'PUBLISHED', 'CLOSED') or sent_at is not null);
alter table opportunity add constraint opportunity_ended_at_known check (status not in ('CLOSED', 'CANCELLED') or ended_at is not null);
alter table endorsement add constraint endorsement_declined_with_remark check (status <> 'DECLINED' or remark is not null);
alter table equality_answer add constraint equality_age_group_known check (age_group in ('16-24', '25-34', '35-44', '45-54', '55-64', '65+', 'PREFER_NOT_TO_SAY'));
alter table equality_answer add constraint equality_sex_known check (sex in ('FEMALE', 'MALE', 'PREFER_NOT_TO_SAY'));
alter table equality_answer add constraint equality_ethnic_group_known check (ethnic_group in ('WHITE', 'MIXED', 'ASIAN', 'BLACK', 'OTHER', 'PREFER_NOT_TO_SAY'));
alter table equality_answer add constraint equality_disability_known check (disability in ('YES', 'NO', 'PREFER_NOT_TO_SAY'));
alter table equality_answer add constraint equality_religion_known check (religion in ('NONE', 'CHRISTIAN', 'BUDDHIST', 'HINDU', 'JEWISH', 'MUSLIM', 'SIKH', 'OTHER', 'PREFER_NOT_TO_SAY'));
alter table equality_answer add constraint equality_sexual_orientation_known check (sexual_orientation in ('HETEROSEXUAL', 'GAY_OR_LESBIAN', 'BISEXUAL', 'OTHER', 'PREFER_NOT_TO_SAY'));
alter table equality_answer add constraint equality_caring_known check (caring in ('YES', 'NO', 'PREFER_NOT_TO_SAY'));
