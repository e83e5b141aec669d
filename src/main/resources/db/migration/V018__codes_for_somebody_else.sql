-- Nobody issues a code for their own account; that of the first administrator is nobody's yet.
alter table one_time_secret add constraint one_time_secret_not_for_oneself check (issued_by <> staff_number);
