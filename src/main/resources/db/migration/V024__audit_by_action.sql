create index audit_by_action on audit_record (action, id);
