package hmpps.careers.promotion.application;

import java.security.SecureRandom;
import java.time.Clock;

import hmpps.careers.shared.London;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** References of applications: APP-26-7Q4KZM. Random, so that they say nothing about how many there are; no I, L, O or U. */
@ApplicationScoped
public class ApplicationReferences {
    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 6;

    @Inject Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** A reference of this year; that it is free is for the table's constraint to say. */
    public String next() {
        var text = new StringBuilder("APP-%02d-".formatted(London.today(clock).getYear() % 100));
        random.ints(LENGTH, 0, CROCKFORD.length()).forEach(i -> text.append(CROCKFORD.charAt(i)));
        return text.toString();
    }
}
