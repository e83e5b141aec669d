package hmpps.careers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import hmpps.careers.OverHttp;
import hmpps.careers.identity.Role;

/** The database goes away and comes back; only where it is the server of deploy/mysql, which this test may stop. */
class DatabaseDownIT extends OverHttp {
    @Test
    void the_portal_says_so_and_recovers_by_itself() throws Exception {
        assumeTrue("mysql".equals(System.getProperty("portal.test.database")) && System.getenv("PORTAL_DB_URL").contains("127.0.0.1:" + port())
            && mysql("status") == 0, "not the server of deploy/mysql");
        var officer = visitor().signedIn(Role.OFFICER);
        assertThat(officer.get("/").statusCode()).isEqualTo(200);
        try {
            assertThat(mysql("stop")).isZero();
            var asked = Instant.now();
            var page = officer.get("/");
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(5));
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("<h1").doesNotContain("Exception").doesNotContain("\tat ");
            assertThat(visitor().get("/health/ready").statusCode()).isEqualTo(503);
            assertThat(visitor().get("/health/ready").body()).contains("DOWN");
            assertThat(visitor().get("/health/live").statusCode()).isEqualTo(200);
        } finally {
            assertThat(mysql("start")).isZero();
        }
        var back = Instant.now().plusSeconds(30);
        while (officer.get("/").statusCode() != 200 && Instant.now().isBefore(back)) {
            Thread.sleep(500);
        }
        assertThat(officer.get("/").statusCode()).as("30 s after the database is back").isEqualTo(200);
        assertThat(visitor().get("/health/ready").statusCode()).isEqualTo(200);
    }

    private static String port() {
        var port = System.getenv("MYSQL_PORT");
        return port == null ? "13306" : port;
    }

    private static int mysql(String act) throws Exception {
        var process = new ProcessBuilder("deploy/mysql", act).redirectErrorStream(true).redirectOutput(new File("target/mysql.log"));
        process.environment().remove("MYSQL_URL");
        var running = process.start();
        return running.waitFor(90, TimeUnit.SECONDS) ? running.exitValue() : -1;
    }
}
