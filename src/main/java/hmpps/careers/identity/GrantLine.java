package hmpps.careers.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A granted role as the page shows it.
 *
 * @param place     the prison or prison group it is for, or null for all prisons
 * @param until     its last day, or null
 * @param grantedBy name of who granted it
 * @param endedBy   name of who ended it, or null
 */
public record GrantLine(UUID id, Role role, String place, LocalDate from, LocalDate until, String grantedBy, GrantState state,
        String endedBy, Instant endedAt) { }
