package hmpps.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import hmpps.careers.identity.Role;

/** What a newcomer sees of deploy/run, on an empty data folder. */
@EnabledIfSystemProperty(named = "portal.test.database", matches = "h2", disabledReason = "the command's own database is the embedded one")
class DeployRunIT {
    private static final Pattern SIGN_IN = Pattern.compile("(?m)^  (\\S.*?) {2,}(\\d{8}) {2,}");

    private static final int PATIENCE_SECONDS = 240;

    @TempDir Path folder;

    @Test
    void it_says_where_the_portal_is_and_who_may_sign_in_keeps_a_second_one_out_and_ends_when_told() throws Exception {
        var port = free();
        var first = run(port);
        try (var lines = first.inputReader()) {
            var said = until(lines, "Password of each");
            assertThat(said).contains("The portal is ready after", "http://localhost:" + port + "/", folder + "/demonstration", "Ctrl-C stops it");
            everyRoleMaySignIn(said, "http://localhost:" + port);

            refused(run(port), "Port " + port + " is in use");
            refused(run(free()), "Another portal is running on the data folder " + folder + "/demonstration");

            new ProcessBuilder("kill", "-INT", String.valueOf(first.pid())).start().waitFor();
            assertThat(until(lines, null)).endsWith("Stopping...\nStopped.\n");
            assertThat(first.waitFor()).isZero();
            assertThat(first.descendants()).as("processes left behind").isEmpty();
        } finally {
            kill(first);
        }
    }

    private static void everyRoleMaySignIn(String said, String address) {
        var password = said.replaceFirst("(?s).*Password of each: (.*?)\\R.*", "$1");
        var people = SIGN_IN.matcher(said).results().toList();
        assertThat(people).hasSizeGreaterThanOrEqualTo(Role.values().length);
        assertThat(people).allSatisfy(person -> assertThat(new Visitor(address).signedIn(person.group(2), password).get("/").statusCode()).as(person.group(1)).isEqualTo(200));
    }

    private static void refused(Process run, String reason) throws Exception {
        try (var lines = run.inputReader()) {
            assertThat(until(lines, null)).contains(reason);
            assertThat(run.waitFor()).isEqualTo(1);
        } finally {
            kill(run);
        }
    }

    /** What is said up to and with the line that has this in it, or to the end. */
    private static String until(BufferedReader lines, String last) throws IOException {
        var said = new StringBuilder();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (last != null && line.contains(last)) {
                return said.toString();
            }
        }
        assertThat(last).as("never said; but: " + said).isNull();
        return said.toString();
    }

    /** As at a terminal: what runs in the background may have been told to take no notice of Ctrl-C. It is ended when it has had its time. */
    private Process run(int port) throws IOException {
        var builder = new ProcessBuilder("env", "--default-signal=INT", "bash", "deploy/run").redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PORTAL_"));
        builder.environment().putAll(Map.of("PORT", String.valueOf(port), "PORTAL_DATA", folder.toString()));
        var run = builder.start();
        CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS).execute(() -> kill(run));
        return run;
    }

    private static void kill(Process run) {
        run.descendants().forEach(ProcessHandle::destroyForcibly);
        run.destroyForcibly();
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
