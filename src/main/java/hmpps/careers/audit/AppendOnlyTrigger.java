package hmpps.careers.audit;

import java.sql.Connection;
import java.sql.SQLException;

import org.h2.api.Trigger;

/** Keeps rows of the audit trail as they were written, on H2; MySQL has the same as a trigger of its own. */
public class AppendOnlyTrigger implements Trigger {
    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("audit_record is append-only", "45000");
    }
}
