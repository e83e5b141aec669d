create trigger audit_record_never_changed before update on audit_record for each row
  signal sqlstate '45000' set message_text = 'audit_record is append-only';
create trigger audit_record_never_deleted before delete on audit_record for each row
  signal sqlstate '45000' set message_text = 'audit_record is append-only';
