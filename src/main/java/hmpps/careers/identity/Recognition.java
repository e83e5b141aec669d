package hmpps.careers.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import hmpps.careers.shared.London;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Who is behind an account, asked at every request. What was read is kept, and stands while the count of {@link PeopleChanges} stands
 * still and the day is the same: that one number is read afresh each time, so that a role taken away on any node is gone with the next
 * request.
 */
@ApplicationScoped
class Recognition {
    private static final int MOST = 2_000;
    /** What somebody has changed in the tables by hand, past the portal, is seen after this time at the latest. */
    private static final Duration PAST_THE_PORTAL = Duration.ofMinutes(1);

    @Inject Accounts accounts;
    @Inject Stamps stamps;
    @Inject Clock clock;

    private final Cache<String, Known> known = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(PAST_THE_PORTAL).build();

    private record Known(Person person, LocalDate day) {
        boolean stands(LocalDate today, Optional<Long> stamp) {
            return day.equals(today) && stamp.equals(Optional.ofNullable(person.stamp()));
        }
    }

    /** The person of that account as things stand. */
    Optional<Person> person(String staffNumber) {
        var today = London.today(clock);
        var kept = known.getIfPresent(staffNumber);
        if (kept != null && kept.stands(today, stamps.of(staffNumber))) {
            return Optional.of(kept.person());
        }
        var read = accounts.person(staffNumber, today);
        read.filter(person -> person.stamp() != null).ifPresent(person -> known.put(staffNumber, new Known(person, today)));
        return read;
    }
}
