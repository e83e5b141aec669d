package hmpps.careers.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

import hmpps.careers.Visitor;

/** The packaged portal in a process of its own on an embedded database file, which a test may start and kill. */
final class OwnPortal implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private final Path folder;
    private final boolean demonstration;
    private final int port;
    private Process process;

    /** On a new and empty folder of that name. */
    OwnPortal(String name, boolean demonstration) throws IOException {
        this.demonstration = demonstration;
        folder = Path.of(System.getProperty("portal.test.folder")).resolveSibling(name);
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
        Files.createDirectories(folder);
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
    }

    /** Where it answers, without a slash at its end. */
    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Starts it and waits until it says that it is ready. */
    void start() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));
        var agent = System.getProperty("portal.test.agent", "");
        if (agent.startsWith("-javaagent")) {
            command.add(agent);
        }
        command.addAll(List.of("-jar", System.getProperty("portal.test.micro"), "--nohazelcast", "--port", String.valueOf(port),
            "--prebootcommandfile", System.getProperty("portal.test.preboot"), "--postbootcommandfile", System.getProperty("portal.test.postboot"),
            "--deploy", System.getProperty("portal.test.war")));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().put("PORTAL_DATA", folder.toString());
        builder.environment().put("PORTAL_DB_URL", System.getenv("PORTAL_DB_URL").replace(System.getenv("PORTAL_DATA"), folder.toString()));
        builder.environment().put("PORTAL_DEMO", String.valueOf(demonstration));
        builder.environment().put("PORTAL_DEMO_SIZE", "normal");
        process = builder.start();
        waitUntilReady();
    }

    private void waitUntilReady() throws InterruptedException, IOException {
        var last = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(last)) {
                throw new AssertionError("the portal did not start: " + said());
            }
            Thread.sleep(250);
        }
    }

    private boolean isReady() {
        try {
            return new Visitor(address()).get("/health/ready").statusCode() == 200;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    /** Ends it as a power cut would, with nothing written that is not on the disk already. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Everything it has printed since the test began. */
    String said() throws IOException {
        return Files.readString(log());
    }

    private Path log() {
        return folder.resolve("portal.log");
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        }
    }
}
