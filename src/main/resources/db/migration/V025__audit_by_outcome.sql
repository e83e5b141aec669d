create index audit_by_outcome on audit_record (outcome, id);
