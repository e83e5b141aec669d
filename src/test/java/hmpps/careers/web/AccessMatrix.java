package hmpps.careers.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table src/test/resources/access-matrix.csv: what each role is answered at each address. */
final class AccessMatrix {
    /** The column of somebody who has not signed in. */
    static final String ANONYMOUS = "ANONYMOUS";

    private AccessMatrix() { }

    /**
     * One line.
     *
     * @param method  GET, or POST for what changes something; nothing sends another
     * @param address with placeholders {opportunity}, {application}, {vacancy}, {person}
     * @param answers the HTTP status by role
     */
    record Row(String method, String address, Map<String, Integer> answers) {
        Row {
            if (!method.equals("GET") && !method.equals("POST")) {
                throw new IllegalArgumentException("The tests of this table send no " + method);
            }
        }
    }

    static List<Row> rows() {
        try {
            var lines = Files.readAllLines(Path.of("src/test/resources/access-matrix.csv")).stream().filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
            var columns = Arrays.stream(lines.get(0).split(",")).map(String::strip).toList();
            var rows = new ArrayList<Row>();
            for (var line : lines.subList(1, lines.size())) {
                var cells = line.split(",");
                var answers = new LinkedHashMap<String, Integer>();
                for (int i = 2; i < columns.size(); i++) {
                    answers.put(columns.get(i), Integer.valueOf(cells[i].strip()));
                }
                rows.add(new Row(cells[0].strip(), cells[1].strip(), answers));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
