-- Whoever is named is on the staff register; words are those the entities know.
create index opportunity_by_publisher on opportunity (published_by);
alter table opportunity add constraint opportunity_published_by_fk foreign key (published_by) references staff_member (staff_number);
alter table saved_opportunity add constraint saved_opportunity_staff_fk foreign key (staff_number) references staff_member (staff_number);
alter table endorsement add constraint endorsement_manager_fk foreign key (manager) references staff_member (staff_number);
alter table opportunity add constraint opportunity_role_family_known check (role_family in ('RESIDENTIAL', 'OPERATIONS', 'SECURITY', 'OFFENDER_MANAGEMENT',
  'SAFER_CUSTODY', 'REDUCING_REOFFENDING', 'HEALTH_AND_WELLBEING', 'PHYSICAL_EDUCATION', 'DOG_HANDLING', 'TRAINING', 'SPECIALIST'));
alter table opportunity add constraint opportunity_contract_known check (contract in ('PERMANENT', 'TEMPORARY'));
alter table opportunity add constraint opportunity_vetting_known check (vetting in ('ENHANCED_LEVEL_2', 'COUNTER_TERRORIST_CHECK', 'SECURITY_CHECK'));
