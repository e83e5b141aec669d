package hmpps.careers.demonstration;

import java.util.List;

/** What is kept of an application at the moment it was sent. */
final class Snapshot {
    private Snapshot() { }

    static String content(Applications.Plan plan, String reference, String personal, List<String> written) {
        var json = new StringBuilder(2_000).append("{\"reference\":").append(quoted(reference)).append(",\"statements\":{");
        for (int i = 0; i < written.size(); i++) {
            json.append(i == 0 ? "" : ",").append(quoted(plan.vacancy().role().behaviours().get(i))).append(':').append(quoted(written.get(i)));
        }
        return json.append("},\"personalStatement\":").append(quoted(personal)).append('}').toString();
    }

    static String eligibility(Applications.Plan plan) {
        var json = new StringBuilder("[");
        for (var rule : plan.vacancy().rules()) {
            json.append(json.length() == 1 ? "" : ",").append("{\"kind\":").append(quoted(rule.kind())).append(",\"met\":true}");
        }
        return json.append(']').toString();
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
