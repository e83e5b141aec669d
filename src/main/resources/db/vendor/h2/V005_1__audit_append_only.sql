create trigger audit_record_never_changed before update, delete on audit_record for each row
  call 'hmpps.careers.audit.AppendOnlyTrigger';
