package hmpps.careers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import hmpps.careers.OverHttp;
import hmpps.careers.Visitor;
import hmpps.careers.promotion.web.Applicant;

/** The database goes away or falls silent, and comes back; only where it is the server of deploy/mysql, which this test may stop. */
class DatabaseDownIT extends OverHttp {
    private static final int DOZEN = 12;
    private static final File SAID = new File("target/mysql.log");
    private Visitor officer;
    private Map<String, String> written;

    @BeforeEach
    void somebodyHasWrittenAnExample() throws Exception {
        assumeTrue("mysql".equals(System.getProperty("portal.test.database")) && System.getenv("PORTAL_DB_URL").contains("127.0.0.1:" + port())
            && mysql("status") == 0, "not the server of deploy/mysql");
        do {
            officer = Applicant.at(address()).visitor();
        } while (!officer.page("/evidence").select("tbody").isEmpty());
        written = Visitor.fill(officer.page("/evidence/new").selectFirst("form#example"), Map.of("title", "Flood", "text", "Water rose."));
    }

    @Test
    void a_server_that_is_gone_is_said_to_be_away_and_what_was_not_kept_then_is_kept_afterwards() throws Exception {
        try {
            assertThat(mysql("stop")).isZero();
            everybodyIsTold();
        } finally {
            assertThat(mysql("start")).isZero();
        }
        everythingIsAsBefore();
    }

    @Test
    void a_server_that_says_nothing_any_more_is_not_waited_for() throws Exception {
        var process = Files.readString(SAID.toPath()).replaceFirst("(?s).*process (\\d+).*", "$1");
        aDozen(() -> officer.get("/opportunities"));
        Applicant.at(address());        // meanwhile their connections lie idle, so that they have to be asked before somebody gets them
        Applicant.at(address());
        try {
            assertThat(run("kill", "-STOP", process)).isZero();
            aDozen(() -> isHonest(() -> officer.get("/opportunities")));
            everybodyIsTold();
        } finally {
            assertThat(run("kill", "-CONT", process)).isZero();
        }
        everythingIsAsBefore();
    }

    /** One request for each of a dozen people at the same time, so that the pool holds a dozen connections. */
    private static void aDozen(Runnable asking) throws Exception {
        var people = Executors.newFixedThreadPool(DOZEN);
        try {
            for (var answer : people.invokeAll(Collections.nCopies(DOZEN, Executors.callable(asking)))) {
                answer.get();
            }
        } finally {
            people.shutdownNow();
        }
    }

    private void everybodyIsTold() {
        isHonest(() -> officer.post("/evidence/new", written));
        isHonest(() -> officer.get("/opportunities"));
        assertThat(visitor().get("/health/ready")).satisfies(ready -> {
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).contains("DOWN");
        });
        assertThat(visitor().get("/health/live").statusCode()).isEqualTo(200);
    }

    private static void isHonest(Supplier<HttpResponse<String>> ask) {
        var asked = Instant.now();
        var page = ask.get();
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("<h1").doesNotContain("Exception").doesNotContain("\tat ");
    }

    private void everythingIsAsBefore() throws Exception {
        var back = Instant.now().plusSeconds(30);
        while (officer.get("/").statusCode() != 200 && Instant.now().isBefore(back)) {
            Thread.sleep(500);
        }
        assertThat(officer.page("/evidence").select("tbody")).as("30 s after the database is back, nothing was kept in secret").isEmpty();
        assertThat(officer.post("/evidence/new", written).statusCode()).isEqualTo(302);
        assertThat(officer.page("/evidence").select("tbody tr")).hasSize(1);
        assertThat(visitor().get("/health/ready").statusCode()).isEqualTo(200);
    }

    private static String port() {
        var port = System.getenv("MYSQL_PORT");
        return port == null ? "13306" : port;
    }

    private static int mysql(String act) throws Exception {
        return run("deploy/mysql", act);
    }

    private static int run(String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(SAID);
        process.environment().remove("MYSQL_URL");
        var running = process.start();
        return running.waitFor(90, TimeUnit.SECONDS) ? running.exitValue() : -1;
    }
}
