-- The list of applications received is read newest first.
create index application_by_time on application (submitted_at);
