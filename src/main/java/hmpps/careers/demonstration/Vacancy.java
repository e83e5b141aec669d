package hmpps.careers.demonstration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import hmpps.careers.promotion.RoleTemplate;
import hmpps.careers.promotion.eligibility.EligibilityRule;

/** One opportunity that has been made, with what applications to it depend on. */
record Vacancy(UUID id, String reference, String status, String title, RoleTemplate role, Place place, List<EligibilityRule> rules,
               Instant publishedAt, Instant closesAt, String draftedBy, String publishedBy) {
    boolean isOpen() {
        return status.equals("PUBLISHED");
    }
}
