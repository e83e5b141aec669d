import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Signs people in over HTTP, asks for pages from 4 and from 16 connections, and prints what each request costs.
 * Usage: java Load.java BASE SERVER_PID DATABASE_PID PASSWORD PEOPLE_FILE [WARM_UP_SECONDS] [SECONDS]
 * PEOPLE_FILE holds "staff number,reference of a submitted application" on each line.
 */
public class Load {
    static String base;
    static long serverPid, databasePid;
    static final long TICKS = 100;
    /** Each page is measured in so many turns with all others: what the machine does beside it for a minute weighs on floors and pages alike. */
    static final int TURNS = 6;

    public static void main(String[] args) {
        try {
            measure(args);
            System.exit(0);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    static void measure(String[] args) throws Exception {
        base = args[0];
        serverPid = Long.parseLong(args[1]);
        databasePid = Long.parseLong(args[2]);
        int warmUp = args.length > 5 ? Integer.parseInt(args[5]) : 60;
        int seconds = args.length > 6 ? Integer.parseInt(args[6]) : 15;
        var people = Files.readAllLines(Path.of(args[4])).stream().map(l -> l.split(",")).collect(Collectors.toList());
        var visitors = new ArrayList<Visitor>();
        for (int i = 0; i < 16; i++) {
            visitors.add(new Visitor(people.get(i % people.size())[0], people.get(i % people.size())[1]).signIn(args[3]));
        }
        var references = Pattern.compile("/opportunities/(PRO-[0-9-]+)").matcher(visitors.get(0).get("/opportunities").body())
            .results().map(r -> r.group(1)).distinct().collect(Collectors.toList());
        var pages = new LinkedHashMap<String, Act>();
        pages.put("floor: form", (v, n) -> v.ok("/floor/form.xhtml"));
        pages.put("floor: 20-row table", (v, n) -> v.ok("/floor/table.xhtml"));
        pages.put("search, first page", (v, n) -> v.ok("/opportunities"));
        pages.put("search, free text and filters", (v, n) -> v.ok("/opportunities?q=" + List.of("dog+handler", "keywork", "security", "induction").get(n % 4) + "&band=4&pattern=full"));
        pages.put("opportunity", (v, n) -> v.ok("/opportunities/" + references.get(n % references.size())));
        pages.put("home", (v, n) -> v.ok("/"));
        pages.put("my applications", (v, n) -> v.ok("/applications"));
        pages.put("application, task list", (v, n) -> v.ok("/applications/" + v.application));
        pages.put("application, check answers", (v, n) -> v.ok("/applications/" + v.application + "/check"));
        pages.put("save a statement as typed", (v, n) -> v.save(n));
        pages.put("save, check answers and submit", (v, n) -> v.submit(n));

        System.out.printf("warming up for %d s%n", warmUp);
        var kinds = new ArrayList<>(pages.values());
        run(visitors, 16, warmUp, (v, n) -> kinds.get(n % kinds.size()).once(v, n));
        System.out.println();
        System.out.println("| page | connections | requests/s | p50 ms | p95 ms | p99 ms | server CPU ms | database CPU ms | CPU ms | x floor |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        for (int connections : new int[] {4, 16}) {
            double form = 0, table = 0;
            var turns = new LinkedHashMap<String, List<Turn>>();
            for (int turn = 0; turn < TURNS; turn++) {
                for (var page : pages.entrySet()) {
                    turns.computeIfAbsent(page.getKey(), any -> new ArrayList<>()).add(run(visitors, connections, (double) seconds / TURNS, page.getValue()));
                }
            }
            for (var page : pages.entrySet()) {
                var r = result(turns.get(page.getKey()));
                if (page.getKey().equals("floor: form")) form = r.cpu();
                if (page.getKey().equals("floor: 20-row table")) table = r.cpu();
                double floor = page.getKey().startsWith("search") || page.getKey().contains("table") ? table : form;
                print(page.getKey(), connections, r, floor);
            }
        }
        var sessions = manySessions(people, args[3]);
        for (int connections : new int[] {4, 16}) {
            submits(sessions, connections, pages.get("floor: form"));
        }
        signOut(sessions);
    }

    static void print(String page, int connections, Result r, double floor) {
        System.out.printf("| %s | %d | %.0f | %.1f | %.1f | %.1f | %.2f | %.2f | %.2f | %.1f |%n", page, connections,
            r.rate, r.at(50), r.at(95), r.at(99), r.server, r.database, r.cpu(), r.cpu() / floor);
    }

    /** Everybody changes their application and opens the last page; only then is the clock started, for the submits alone. Beside each turn of them one of the floor. */
    static void submits(List<Visitor> sessions, int connections, Act floor) throws Exception {
        var floors = new ArrayList<Turn>();
        var turns = new ArrayList<Turn>();
        var pool = Executors.newFixedThreadPool(connections);
        for (int turn = 0; turn < TURNS / 2; turn++) {
            var ready = new ArrayList<Future<Map<String, String>>>();
            for (var visitor : sessions) ready.add(pool.submit(() -> visitor.ready(connections)));
            var forms = new LinkedHashMap<Visitor, Map<String, String>>();
            for (int i = 0; i < sessions.size(); i++) if (ready.get(i).get() != null) forms.put(sessions.get(i), ready.get(i).get());
            floors.add(run(sessions, connections, 2, floor));
            double server = cpuMillis(serverPid), database = cpuMillis(databasePid);
            long start = System.nanoTime();
            var sent = new ArrayList<Future<Double>>();
            forms.forEach((visitor, form) -> sent.add(pool.submit(() -> {
                long t = System.nanoTime();
                visitor.send(form);
                return (System.nanoTime() - t) / 1e6;
            })));
            var times = new ArrayList<Double>();
            for (var one : sent) times.add(one.get());
            turns.add(new Turn(times, (System.nanoTime() - start) / 1e9, cpuMillis(serverPid) - server, cpuMillis(databasePid) - database));
        }
        pool.shutdown();
        print("submit", connections, result(turns), result(floors).cpu());
    }

    /** Five hundred people at once, and what the server then takes. */
    static List<Visitor> manySessions(List<String[]> people, String password) throws Exception {
        var sessions = signedIn(people, 500, password);
        heap();
        System.out.printf("%n%d signed-in sessions: %.0f MB resident%n", sessions.size(), resident());
        System.out.println();
        System.out.println("| act | connections | requests/s | p50 ms | p95 ms | p99 ms | server CPU ms | database CPU ms | CPU ms | x floor |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        return sessions;
    }

    /** Those people, each with a few pages seen. */
    static List<Visitor> signedIn(List<String[]> people, int many, String password) throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        var coming = new ArrayList<Future<Visitor>>();
        for (int i = 0; i < many; i++) {
            var person = people.get(i % people.size());
            coming.add(pool.submit(() -> {
                var v = new Visitor(person[0], person[1]).signIn(password);
                v.ok("/"); v.ok("/opportunities"); v.ok("/applications/" + v.application + "/check");
                return v;
            }));
        }
        var here = new ArrayList<Visitor>();
        for (var one : coming) here.add(one.get());
        pool.shutdown();
        return here;
    }

    /** What the heap loses with their sessions, which is what these held. */
    static void signOut(List<Visitor> sessions) throws Exception {
        long before = heap();
        for (var visitor : sessions) visitor.signOut();
        System.out.printf("%nWith each session that ended %.0f KB of heap were free%n", (before - heap()) / 1024.0 / sessions.size());
    }

    /** Live heap after a full collection, as the server's own jcmd tells. */
    static long heap() throws Exception {
        run("jcmd", "" + serverPid, "GC.run");
        run("jcmd", "" + serverPid, "GC.run");
        var heap = run("jcmd", "" + serverPid, "GC.heap_info").split("Metaspace")[0];
        long used = 0;
        for (var m = Pattern.compile("used (\\d+)K").matcher(heap); m.find();) used += Long.parseLong(m.group(1)) * 1024;
        return used;
    }

    static double resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + serverPid + "/status")).stream().filter(l -> l.startsWith("VmRSS"))
            .mapToDouble(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1024.0).findFirst().orElse(0);
    }

    static String run(String... command) throws Exception {
        var p = new ProcessBuilder(command).redirectErrorStream(true).start();
        var out = new String(p.getInputStream().readAllBytes());
        p.waitFor();
        return out;
    }

    interface Act { void once(Visitor visitor, int n) throws Exception; }

    /** What one turn took: milliseconds of each request, seconds in all, milliseconds of processor time in all. */
    record Turn(List<Double> times, double elapsed, double server, double database) { }

    static Result result(List<Turn> turns) {
        var sorted = turns.stream().flatMap(turn -> turn.times().stream()).mapToDouble(d -> d).sorted().toArray();
        int n = Math.max(1, sorted.length);
        return new Result(sorted.length / turns.stream().mapToDouble(Turn::elapsed).sum(), sorted,
            turns.stream().mapToDouble(Turn::server).sum() / n, turns.stream().mapToDouble(Turn::database).sum() / n);
    }

    record Result(double rate, double[] sorted, double server, double database) {
        double at(int percent) { return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)]; }
        double cpu() { return server + database; }
    }

    static Turn run(List<Visitor> visitors, int connections, double seconds, Act act) throws Exception {
        double server = cpuMillis(serverPid), database = cpuMillis(databasePid);
        long start = System.nanoTime(), end = start + (long) (seconds * 1e9);
        var pool = Executors.newFixedThreadPool(connections);
        var parts = new ArrayList<Future<List<Double>>>();
        for (int c = 0; c < connections; c++) {
            var visitor = visitors.get(c);
            int offset = c;
            parts.add(pool.submit(() -> {
                var times = new ArrayList<Double>();
                for (int n = offset; System.nanoTime() < end; n++) {
                    long t = System.nanoTime();
                    act.once(visitor, n);
                    times.add((System.nanoTime() - t) / 1e6);
                }
                return times;
            }));
        }
        var all = new ArrayList<Double>();
        for (var part : parts) all.addAll(part.get());
        pool.shutdown();
        return new Turn(all, (System.nanoTime() - start) / 1e9, cpuMillis(serverPid) - server, cpuMillis(databasePid) - database);
    }

    static double cpuMillis(long pid) throws IOException {
        if (pid == 0) return 0;
        var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 1000.0 / TICKS;
    }

    /** One signed-in person on one connection. */
    static class Visitor {
        final String number, application;
        String seen;
        final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();

        Visitor(String number, String application) { this.number = number; this.application = application; }

        Visitor signIn(String password) throws Exception {
            var page = get("/sign-in").body();
            var fields = hidden(page);
            fields.put("login", number);
            fields.put("password", password);
            fields.put("go", "Sign in");
            var answer = post("/sign-in", fields);
            if (answer.statusCode() != 302 && answer.statusCode() != 303) throw new IllegalStateException("sign-in of " + number + " answered " + answer.statusCode() + " " + answer.body());
            return this;
        }

        void signOut() throws Exception {
            var answer = post("/sign-out", Map.of());
            if (answer.statusCode() != 302 && answer.statusCode() != 303) throw new IllegalStateException("sign-out of " + number + " answered " + answer.statusCode());
        }

        void ok(String path) throws Exception {
            var answer = get(path);
            if (answer.statusCode() != 200) throw new IllegalStateException(path + " answered " + answer.statusCode() + " " + answer.headers().firstValue("location").orElse(""));
        }

        /** Saves a personal statement as the page's script does while it is typed; each time another text. */
        void save(int n) throws Exception {
            if (seen == null) seen = hidden(get("/applications/" + application + "/personal-statement").body()).get("seen");
            var answer = post("/api/applications/" + application + "/statements/personal-statement", new LinkedHashMap<>(Map.of("seen", seen, "text",
                "I have led a landing of thirty for two years and trained six new officers. ".repeat(40) + "That was the case " + n + " times since " + System.nanoTime() + ".")));
            if (answer.statusCode() != 200) throw new IllegalStateException("saving answered " + answer.statusCode() + " " + answer.body());
            seen = answer.body().replaceAll("(?s).*\"seen\":\"([^\"]*)\".*", "$1");
        }

        void submit(int n) throws Exception {
            save(n);
            send(filled(check()));
        }

        /** The last page filled in after a change, or null for somebody who may not send it: a rule they met then is no longer met. */
        Map<String, String> ready(int n) throws Exception {
            save(n);
            var page = check();
            if (!page.contains("name=\"declared\"")) return null;
            try {
                send(filled(page));
            } catch (IllegalStateException refused) {
                return null;
            }
            save(n + 1);
            return filled(check());
        }

        /** The last page, where answers are checked and sent. */
        String check() throws Exception {
            return get("/applications/" + application + "/check").body();
        }

        /** The form of that page as the person fills it in. */
        static Map<String, String> filled(String page) {
            var fields = hidden(page);
            fields.put("declared", "on");
            fields.put("submit", "Submit");
            return fields;
        }

        void send(Map<String, String> form) throws Exception {
            var answer = post("/applications/" + application + "/check", form);
            if (answer.statusCode() != 302 && answer.statusCode() != 303) throw new IllegalStateException("submit answered " + answer.statusCode());
        }

        HttpResponse<String> get(String path) throws Exception {
            return client.send(HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        }

        HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
            var body = fields.entrySet().stream().map(e -> encode(e.getKey()) + "=" + encode(e.getValue())).collect(Collectors.joining("&"));
            return client.send(HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/x-www-form-urlencoded").header("Origin", base)
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        }

        /** The hidden fields of the page's main form (the last form that holds a view state). */
        static Map<String, String> hidden(String page) {
            var main = page.substring(Math.max(0, page.indexOf("<main")));
            var form = main.substring(Math.max(0, main.indexOf("<form")));
            form = form.substring(0, form.indexOf("</form>") + 7);
            var fields = new LinkedHashMap<String, String>();
            var id = Pattern.compile("<form[^>]*\\bid=\"([^\"]*)\"").matcher(form);
            if (id.find()) fields.put(id.group(1), id.group(1));
            Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>").matcher(form).results().forEach(r -> {
                var name = Pattern.compile("name=\"([^\"]*)\"").matcher(r.group());
                var value = Pattern.compile("value=\"([^\"]*)\"").matcher(r.group());
                if (name.find()) fields.put(name.group(1), value.find() ? value.group(1).replace("&amp;", "&") : "");
            });
            return fields;
        }

        static String encode(String s) { return URLEncoder.encode(s, StandardCharsets.UTF_8); }
    }
}
