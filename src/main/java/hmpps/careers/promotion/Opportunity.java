package hmpps.careers.promotion;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import hmpps.careers.establishment.Establishment;
import hmpps.careers.shared.DomainEvent;
import hmpps.careers.shared.Ids;
import hmpps.careers.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * One or more posts that serving staff may be promoted to. A vacancy holder drafts it, somebody else publishes it, people
 * apply until it closes.
 */
@Entity
@Table(name = "opportunity")
public class Opportunity {
    /** {@link #getStoppedAt()} in a query that calls the opportunity o. */
    public static final String STOPPED_AT = "case when o.endedAt < o.closesAt then o.endedAt else o.closesAt end";
    private static final int MOST_REASON = 500;

    @Id private UUID id;
    @Version private long version;
    private String reference;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) private OpportunityStatus status = OpportunityStatus.DRAFT;
    private String title;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "establishment_code") private Establishment establishment;
    @Column(name = "establishment_code", insertable = false, updatable = false) private String establishmentCode;
    private int band;
    private int posts;
    @Embedded private PostDescription post;
    @Column(name = "closes_at") private Instant closesAt;
    @Column(name = "drafted_by") private String draftedBy;
    @Column(name = "drafted_at") private Instant draftedAt;
    @Column(name = "sent_at") private Instant sentAt;
    @Column(name = "published_by") private String publishedBy;
    @Column(name = "published_at") private Instant publishedAt;
    private String reason;
    @Column(name = "ended_at") private Instant endedAt;

    protected Opportunity() { }

    /** A draft for that establishment, described by what the vacancy holder filled in. */
    public Opportunity(String reference, Establishment establishment, OpportunityTerms terms, String draftedBy, Instant at) {
        this(Ids.next(), reference, establishment, terms, draftedBy, at);
    }

    /** The same under an id that was given to it before, so that it is made once. */
    public Opportunity(UUID id, String reference, Establishment establishment, OpportunityTerms terms, String draftedBy, Instant at) {
        this.id = requireNonNull(id);
        this.reference = requireNonNull(reference);
        this.establishment = requireNonNull(establishment);
        this.establishmentCode = establishment.code();
        this.draftedBy = requireNonNull(draftedBy);
        this.draftedAt = requireNonNull(at);
        describe(terms);
    }

    /** Says that it has been drafted. */
    public Changed drafted() {
        return new Changed(id, reference, "drafted", null, OpportunityOutline.withOffer(this));
    }

    /** Changes what is offered, while it is a draft. */
    public Changed change(OpportunityTerms terms) {
        if (status != OpportunityStatus.DRAFT) {
            throw new RuleViolation("opportunity.change.draft-only");
        }
        var before = OpportunityOutline.withOffer(this);
        describe(terms);
        return new Changed(id, reference, "changed", before, OpportunityOutline.withOffer(this));
    }

    private void describe(OpportunityTerms terms) {
        post = new PostDescription(terms);
        title = requireNonNull(terms.title());
        band = terms.band();
        posts = terms.posts();
        closesAt = requireNonNull(terms.closesAt());
    }

    /** Hands the draft to somebody who may publish it. */
    public Changed send(Instant at) {
        var before = OpportunityOutline.of(this);
        var next = status.to(OpportunityStatus.SENT);
        requireOpenUntilLater(at);
        status = next;
        sentAt = at;
        reason = null;
        return event("sent", before);
    }

    /** Gives it back to the drafter with what has to change; never by the person who drafted it. */
    public Changed sendBack(String by, String why) {
        var before = OpportunityOutline.of(this);
        var next = status.to(OpportunityStatus.DRAFT);
        requireAnother(by);
        reason = requireReason(why);
        status = next;
        sentAt = null;
        return event("returned", before);
    }

    /** Whether it is a draft again because it was given back. */
    public boolean isReturned() {
        return status == OpportunityStatus.DRAFT && reason != null;
    }

    /** Opens it to everybody; never by the person who drafted it. */
    public Changed publish(String by, Instant at) {
        var before = OpportunityOutline.of(this);
        var next = status.to(OpportunityStatus.PUBLISHED);
        requireAnother(by);
        requireOpenUntilLater(at);
        status = next;
        publishedBy = by;
        publishedAt = at;
        return event("published", before);
    }

    /** Moves the closing time of a published opportunity to a later one. */
    public Changed extend(Instant newClosing, Instant at) {
        if (status != OpportunityStatus.PUBLISHED) {
            throw new RuleViolation("opportunity.extend.published-only");
        }
        if (!closesAt.isAfter(at)) {
            throw new RuleViolation("opportunity.extend.already-closed");
        }
        if (!newClosing.isAfter(closesAt)) {
            throw RuleViolation.on("closes", "opportunity.extend.later");
        }
        var before = OpportunityOutline.of(this);
        closesAt = newClosing;
        return event("extended", before);
    }

    /** Ends the time for applications; what was submitted stands. */
    public Changed close(Instant at) {
        var before = OpportunityOutline.of(this);
        status = status.to(OpportunityStatus.CLOSED);
        endedAt = at;
        return event("closed", before);
    }

    /** Calls it off. */
    public Changed cancel(String why, Instant at) {
        var before = OpportunityOutline.of(this);
        var next = status.to(OpportunityStatus.CANCELLED);
        reason = requireReason(why);
        status = next;
        endedAt = at;
        return event("cancelled", before);
    }

    /** Whether applications are taken at that moment. */
    public boolean isOpenAt(Instant at) {
        return status.isOpenAt(at, closesAt);
    }

    /** Refuses whoever drafted it: what becomes of a draft is decided by four eyes. */
    public void requireAnother(String by) {
        if (by.equals(draftedBy)) {
            throw new RuleViolation("opportunity.published-by-another");
        }
    }

    private void requireOpenUntilLater(Instant at) {
        if (!closesAt.isAfter(at)) {
            throw RuleViolation.on("closes", "opportunity.closes.in-future");
        }
    }

    private static String requireReason(String why) {
        if (why == null || why.isBlank()) {
            throw RuleViolation.on("reason", "opportunity.reason.required");
        }
        if (why.strip().length() > MOST_REASON) {
            throw RuleViolation.on("reason", "opportunity.reason.long", MOST_REASON);
        }
        return why.strip();
    }

    private Changed event(String what, String before) {
        return new Changed(id, reference, what, before, OpportunityOutline.withReason(this));
    }

    /** "Supervising officer, key work, HMP Gartree": what tells it from those with the same title elsewhere. */
    public String titleAndPrison() {
        return title + ", " + establishment.displayName();
    }

    public UUID getId() { return id; }
    public long getVersion() { return version; }
    public String getReference() { return reference; }
    public OpportunityStatus getStatus() { return status; }
    public String getTitle() { return title; }
    public Establishment getEstablishment() { return establishment; }
    /** The register code of the establishment, without reading it from the database. */
    public String getEstablishmentCode() { return establishmentCode; }
    public int getBand() { return band; }
    public int getPosts() { return posts; }
    public PostDescription getPost() { return post; }
    public Instant getClosesAt() { return closesAt; }
    public String getDraftedBy() { return draftedBy; }
    public Instant getDraftedAt() { return draftedAt; }
    public Instant getSentAt() { return sentAt; }
    public String getPublishedBy() { return publishedBy; }
    public Instant getPublishedAt() { return publishedAt; }
    public String getReason() { return reason; }
    public Instant getEndedAt() { return endedAt; }
    /** When applications stop or stopped being taken: the closing time, or an earlier end. {@link #STOPPED_AT} says the same. */
    public Instant getStoppedAt() { return endedAt != null && endedAt.isBefore(closesAt) ? endedAt : closesAt; }

    @Override
    public boolean equals(Object other) {
        return other instanceof Opportunity opportunity && id.equals(opportunity.getId());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Something has happened to an opportunity; {@code what} is the verb in the past tense. */
    public record Changed(UUID id, String reference, String what, String before, String after) implements DomainEvent {
        @Override public String action() { return "opportunity." + what; }
        @Override public String recordType() { return "Opportunity"; }
        @Override public String recordRef() { return reference; }
    }
}
