package hmpps.careers.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import hmpps.careers.shared.Texts;
import hmpps.careers.staff.EarlierPost;

/** What the portal keeps of an application at the moment it is sent, in the form it keeps it. */
final class Snapshot {
    private Snapshot() { }

    static String content(Applications.Plan plan, List<EarlierPost> earlierPosts, String reference, String personal, List<String> written) {
        var role = plan.vacancy().role();
        var statements = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < written.size(); i++) {
            statements.add(object("behaviour", role.behaviours().get(i), "level", role.level(), "text", written.get(i)));
        }
        var facts = plan.person().record();
        return json(object("reference", reference,
            "opportunity", object("reference", plan.vacancy().reference(), "title", plan.vacancy().title()),
            "applicant", object("staffNumber", facts.staffNumber(), "name", facts.name(), "establishment", facts.establishmentCode(),
                "post", facts.postTitle(), "band", facts.band(), "bandSince", facts.bandSince().toString(), "joinedOn", facts.joinedOn().toString(),
                "probationPassedOn", day(facts.probationPassedOn()), "weeklyHours", facts.weeklyHours(), "fte", facts.fte(),
                "lineManager", facts.lineManager(), "lineManagerName", facts.lineManagerName(), "recordedOn", facts.recordedOn().toString(),
                "qualifications", facts.qualifications().stream().map(held -> object("code", held.code(),
                    "achievedOn", held.achievedOn().toString(), "expiresOn", day(held.expiresOn()))).toList(),
                "earlierPosts", earlierPosts.stream().map(held -> object("post", held.title(), "band", held.band(),
                    "establishment", held.establishmentCode(), "startedOn", held.startedOn().toString(), "endedOn", held.endedOn().toString())).toList()),
            "statements", statements, "personalStatement", personal,
            "declaration", Texts.say("application.declaration.text") + " " + Texts.say("application.declaration.tick")));
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    static String eligibility(Applications.Plan plan) {
        return json(Fitness.check(plan.person(), plan.vacancy()).outcomes().stream()
            .map(outcome -> object("rule", outcome.rule().kind().name(), "number", outcome.rule().numberAsked(), "code", outcome.rule().codeAsked(),
                "met", outcome.met(), "evidence", outcome.evidenceKey(),
                "arguments", outcome.evidenceArguments().stream().map(Object::toString).toList())).toList());
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                object.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return object;
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> object) {
            var members = new StringJoiner(",", "{", "}");
            object.forEach((name, member) -> members.add(json(name) + ":" + json(member)));
            return members.toString();
        }
        if (value instanceof Collection<?> list) {
            var elements = new StringJoiner(",", "[", "]");
            list.forEach(element -> elements.add(json(element)));
            return elements.toString();
        }
        if (value instanceof String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
        return String.valueOf(value);
    }
}
