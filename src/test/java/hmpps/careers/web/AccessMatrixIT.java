package hmpps.careers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import hmpps.careers.OverHttp;
import hmpps.careers.Visitor;
import hmpps.careers.demonstration.DemonstrationPeople;
import hmpps.careers.identity.Role;

class AccessMatrixIT extends OverHttp {
    @Test
    void everybody_is_answered_as_the_table_says() throws IOException {
        var visitors = new LinkedHashMap<String, Visitor>();
        visitors.put(AccessMatrix.ANONYMOUS, visitor());
        for (var role : Role.values()) {
            visitors.put(role.name(), visitor().signedIn(role));
        }
        var samples = samples(visitors);
        var wrong = new ArrayList<String>();
        var seen = new StringBuilder("method,address," + String.join(",", visitors.keySet()) + "\n");
        for (var row : AccessMatrix.rows()) {
            seen.append(row.method()).append(',').append(row.address());
            for (var one : visitors.entrySet()) {
                var address = fill(row.address(), samples);
                var status = row.method().equals("POST") ? one.getValue().post(address, Map.of()).statusCode() : one.getValue().get(address).statusCode();
                seen.append(',').append(status);
                if (status != row.answers().get(one.getKey())) {
                    wrong.add(one.getKey() + " " + row.method() + " " + row.address() + ": " + status + " instead of " + row.answers().get(one.getKey()));
                }
            }
            seen.append('\n');
        }
        Files.writeString(Path.of("target", "access-matrix.csv"), seen);
        assertThat(wrong).isEmpty();
    }

    /** Records to ask for: an open opportunity, and an application, a saved search and a vacancy that belong to the announced people. */
    static Map<String, String> samples(Map<String, Visitor> visitors) {
        var samples = new LinkedHashMap<String, String>();
        samples.put("opportunity", last(visitors.get("OFFICER").link("/opportunities", "/opportunities/")));
        samples.put("application", last(visitors.get("OFFICER").link("/applications", "/applications/APP-")));
        samples.put("vacancy", last(visitors.get("VACANCY_HOLDER").link("/vacancies", "/vacancies/PRO-")));
        samples.put("search", visitors.get("OFFICER").page("/").select("#searches form").attr("action").replaceFirst(".*/saved-searches/([^/]+)/.*", "$1"));
        samples.put("person", DemonstrationPeople.staffNumber(Role.OFFICER));
        return samples.entrySet().stream().filter(e -> e.getValue() != null).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static String fill(String address, Map<String, String> samples) {
        var filled = address;
        for (var sample : samples.entrySet()) {
            filled = filled.replace("{" + sample.getKey() + "}", sample.getValue());
        }
        return filled.replaceAll("[{}]", "-");
    }

    private static String last(String path) {
        return path == null ? null : path.split("/")[2];
    }
}
