package hmpps.careers.demonstration;

import java.util.Collections;
import java.util.List;

/** The tables a set fills, parents before children, with the columns in the order the generator gives them. */
enum Table {
    STAFF_MEMBER("staff_number", "given_name", "family_name", "email", "establishment_code", "band", "post_title", "line_manager",
        "joined_on", "band_since", "probation_passed_on", "weekly_hours", "fte", "recorded_on", "version"),
    ACCOUNT("staff_number", "password_hash", "password_changed_at", "failed_attempts", "version"),
    ACCOUNT_STAMP("staff_number", "stamp"),
    QUALIFICATION("id", "staff_number", "code", "achieved_on", "expires_on", "source"),
    EARLIER_POST("id", "staff_number", "title", "band", "establishment_code", "started_on", "ended_on"),
    FORMAL_WARNING("id", "staff_number", "kind", "issued_on", "live_until"),
    ROLE_GRANT("id", "staff_number", "role", "scope_kind", "scope_code", "starts_on", "granted_by", "granted_at", "version"),
    OPPORTUNITY("id", "reference", "status", "title", "role_family", "establishment_code", "band", "specialist", "posts", "contract",
        "full_time", "part_time", "job_share", "weekly_hours", "base_min", "base_max", "unsocial_percent", "market_supplement",
        "job_description_ref", "group_profile", "operational", "line_management", "vetting", "summary", "duties", "behaviour_level",
        "contact_name", "contact_email", "closes_at", "drafted_by", "drafted_at", "sent_at", "published_by", "published_at", "reason",
        "ended_at", "version"),
    OPPORTUNITY_BEHAVIOUR("opportunity_id", "position", "behaviour_code"),
    ELIGIBILITY_RULE("opportunity_id", "position", "kind", "number_asked", "code_asked"),
    APPLICATION("id", "reference", "opportunity_id", "staff_number", "status", "started_at", "saved_at", "submitted_at", "withdrawn_at",
        "personal_statement", "personal_statement_done", "adjustments", "adjustments_answered", "disability_confident",
        "details_confirmed", "submissions", "version"),
    APPLICATION_STATEMENT("application_id", "behaviour_code", "text", "done", "saved_at"),
    SUBMISSION("id", "application_id", "number", "form_token", "submitted_at", "content", "eligibility"),
    ENDORSEMENT("application_id", "manager", "asked_at", "status", "remark", "answered_at", "version"),
    EVIDENCE_EXAMPLE("id", "staff_number", "behaviour_code", "title", "text", "changed_at", "version"),
    SAVED_SEARCH("id", "staff_number", "name", "query", "alert", "created_at", "looked_at", "version"),
    SAVED_OPPORTUNITY("staff_number", "opportunity_id", "saved_at"),
    NOTICE("id", "staff_number", "written_at", "message_key", "arguments", "link"),
    REFERENCE_NUMBER("series", "last_issued"),
    AUDIT_RECORD("happened_at", "actor", "action", "outcome", "record_type", "record_ref", "outline_before", "outline_after");

    private final List<String> columns;

    Table(String... columns) {
        this.columns = List.of(columns);
    }

    List<String> columns() {
        return columns;
    }

    String insert() {
        return "insert into " + name().toLowerCase() + " (" + String.join(", ", columns) + ") values ("
            + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }
}
