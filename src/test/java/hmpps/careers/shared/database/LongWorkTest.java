package hmpps.careers.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

class LongWorkTest {
    private final List<String> done = new ArrayList<>();
    private boolean lost;

    private final DataSource source = Proxies.of(DataSource.class, (proxy, method, arguments) -> Proxies.of(Connection.class, (line, called, with) -> {
        done.add(called.getName() + (called.getName().equals("setNetworkTimeout") ? " " + with[1] : ""));
        if (lost && called.getName().endsWith("NetworkTimeout")) {
            throw new SQLException("lost");
        }
        return switch (called.getName()) {
            case "getNetworkTimeout" -> 2_000;
            case "isClosed" -> false;
            case "getMetaData" -> Proxies.of(DatabaseMetaData.class, (data, asked, nothing) -> "H2");
            default -> null;
        };
    }));

    @Test
    void a_connection_that_was_lost_is_given_back_all_the_same() throws SQLException {
        var connection = LongWork.of(source).getConnection();
        lost = true;
        assertThatThrownBy(connection::close).hasMessage("lost");
        assertThat(done).endsWith("close");
    }

    @Test
    void one_that_cannot_be_made_patient_is_given_back_at_once() {
        lost = true;
        assertThatThrownBy(() -> LongWork.connection(source)).hasMessage("lost");
        assertThat(done).endsWith("close");
    }

    @Test
    void it_waits_as_long_as_the_work_takes_and_is_like_any_other_afterwards() throws SQLException {
        try (var connection = LongWork.connection(source)) {
            assertThat(done).containsExactly("getNetworkTimeout", "getMetaData", "setNetworkTimeout 0");
            connection.commit();
        }
        assertThat(done).endsWith("commit", "isClosed", "setNetworkTimeout 2000", "close");
    }
}
