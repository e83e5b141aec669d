package hmpps.careers.demonstration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One opportunity that has been made, with what applications to it depend on. */
record Vacancy(UUID id, String reference, String status, String title, RoleSketch role, Place place, List<RoleSketch.Rule> rules,
               Instant publishedAt, Instant closesAt, String draftedBy, String publishedBy) {
    boolean isOpen() {
        return status.equals("PUBLISHED");
    }
}
