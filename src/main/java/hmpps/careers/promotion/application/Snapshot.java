package hmpps.careers.promotion.application;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import hmpps.careers.promotion.eligibility.EligibilityResult;
import hmpps.careers.shared.Texts;
import hmpps.careers.staff.EarlierPost;
import hmpps.careers.staff.StaffRecord;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** What was sent, as JSON that can be read without the portal. */
final class Snapshot {
    private static final Jsonb JSON = JsonbBuilder.create();

    private Snapshot() { }

    /** The application as it is sent: facts of the staff record, every text, every answer and what was declared; nothing of equality monitoring. */
    static String content(ApplicationSheet sheet, List<EarlierPost> earlierPosts) {
        var application = sheet.application();
        var content = new LinkedHashMap<String, Object>();
        content.put("reference", application.getReference());
        content.put("opportunity", Map.of("reference", sheet.opportunity().getReference(), "title", sheet.opportunity().getTitle()));
        content.put("applicant", applicant(sheet.record(), earlierPosts));
        content.put("statements", sheet.behaviours().stream().map(behaviour -> {
            var statement = new LinkedHashMap<String, Object>();
            statement.put("behaviour", behaviour.getCode());
            statement.put("level", behaviour.getLevel());
            statement.put("text", application.getStatements().get(behaviour.getCode()).getText());
            return statement;
        }).toList());
        content.put("personalStatement", application.getPersonalStatement());
        content.put("adjustments", application.getAdjustments());
        content.put("disabilityConfident", application.getDisabilityConfident());
        content.put("endorsement", sheet.endorsement() == null ? null : sheet.endorsement().getStatus().name());
        content.put("declaration", Texts.say("application.declaration.text") + " " + Texts.say("application.declaration.tick"));
        return JSON.toJson(content);
    }

    /** What the page of the details shows and says to be sent. */
    private static Map<String, Object> applicant(StaffRecord record, List<EarlierPost> earlierPosts) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("staffNumber", record.staffNumber());
        facts.put("name", record.name());
        facts.put("establishment", record.establishmentCode());
        facts.put("post", record.postTitle());
        facts.put("band", record.band());
        facts.put("bandSince", record.bandSince().toString());
        facts.put("joinedOn", record.joinedOn().toString());
        facts.put("probationPassedOn", day(record.probationPassedOn()));
        facts.put("weeklyHours", record.weeklyHours());
        facts.put("fte", record.fte());
        facts.put("lineManager", record.lineManager());
        facts.put("lineManagerName", record.lineManagerName());
        facts.put("recordedOn", record.recordedOn().toString());
        facts.put("qualifications", record.qualifications().stream().map(Snapshot::qualification).toList());
        facts.put("earlierPosts", earlierPosts.stream().map(Snapshot::earlierPost).toList());
        return facts;
    }

    private static Map<String, Object> earlierPost(EarlierPost held) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("post", held.title());
        facts.put("band", held.band());
        facts.put("establishment", held.establishmentCode());
        facts.put("startedOn", held.startedOn().toString());
        facts.put("endedOn", held.endedOn().toString());
        return facts;
    }

    private static Map<String, Object> qualification(StaffRecord.Held held) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("code", held.code());
        facts.put("name", held.name());
        facts.put("achievedOn", held.achievedOn().toString());
        facts.put("expiresOn", day(held.expiresOn()));
        return facts;
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** Rule by rule whether it was met, and what in the record said so. */
    static String eligibility(EligibilityResult result) {
        List<Map<String, Object>> rules = result.outcomes().stream().map(outcome -> {
            var rule = new LinkedHashMap<String, Object>();
            rule.put("rule", outcome.rule().kind().name());
            rule.put("number", outcome.rule().numberAsked());
            rule.put("code", outcome.rule().codeAsked());
            rule.put("met", outcome.met());
            rule.put("evidence", outcome.evidenceKey());
            rule.put("arguments", outcome.evidenceArguments().stream().map(Object::toString).toList());
            return (Map<String, Object>) rule;
        }).toList();
        return JSON.toJson(rules);
    }
}
