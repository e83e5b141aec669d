package hmpps.careers.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MysqlAddressTest {
    private static final String SERVER = "jdbc:mysql://db.example/portal";

    @Test
    void what_the_address_says_itself_stands() {
        assertThat(MysqlAddress.complete(SERVER + "?sslMode=VERIFY_CA&sockettimeout=5000"))
            .startsWith(SERVER + "?sslMode=VERIFY_CA&sockettimeout=5000&connectTimeout=2000&").doesNotContain("socketTimeout");
    }

    @Test
    void a_bare_address_gives_up_a_silent_server_after_two_seconds_and_a_lock_after_one() {
        assertThat(MysqlAddress.complete(SERVER)).startsWith(SERVER + "?connectTimeout=2000&socketTimeout=2000&sessionVariables=innodb_lock_wait_timeout=1,wait_timeout=300&");
        assertThat(MysqlAddress.complete(SERVER + "?")).startsWith(SERVER + "?connectTimeout=2000&");
    }

    @Test
    void variables_of_ones_own_leave_out_none_of_the_portals() {
        assertThat(MysqlAddress.complete(SERVER + "?sessionvariables=sql_mode='ANSI'&sslMode=REQUIRED"))
            .startsWith(SERVER + "?sessionvariables=sql_mode='ANSI',innodb_lock_wait_timeout=1,wait_timeout=300&sslMode=REQUIRED&connectTimeout").doesNotContain("sessionVariables");
        assertThat(MysqlAddress.complete(SERVER + "?sessionVariables=wait_timeout=60")).startsWith(SERVER + "?sessionVariables=wait_timeout=60,innodb_lock_wait_timeout=1&");
        assertThat(MysqlAddress.complete(SERVER + "?sessionVariables=innodb_lock_wait_timeout=3")).startsWith(SERVER + "?sessionVariables=innodb_lock_wait_timeout=3,wait_timeout=300&");
    }

    @Test
    void one_that_says_everything_is_left_as_it_is() {
        var whole = MysqlAddress.complete(SERVER);
        assertThat(MysqlAddress.complete(whole)).isEqualTo(whole);
    }
}
