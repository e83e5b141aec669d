package hmpps.careers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import hmpps.careers.OverHttp;
import hmpps.careers.Visitor;
import hmpps.careers.identity.Role;

class AccessMatrixIT extends OverHttp {
    @Test
    void everybody_is_answered_as_the_table_says() throws IOException {
        var visitors = new LinkedHashMap<String, Visitor>();
        visitors.put(AccessMatrix.ANONYMOUS, visitor());
        for (var role : Role.values()) {
            visitors.put(role.name(), visitor().signedIn(role));
        }
        var samples = Samples.of(role -> visitors.get(role.name()));
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

    static String fill(String address, Map<String, String> samples) {
        var filled = address;
        for (var sample : samples.entrySet()) {
            filled = filled.replace("{" + sample.getKey() + "}", sample.getValue());
        }
        assertThat(filled).as("an address without a sample for each of its placeholders").doesNotContain("{", "}");
        return filled;
    }
}
