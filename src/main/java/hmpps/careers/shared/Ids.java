package hmpps.careers.shared;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

/** New record ids: random enough not to be guessed, ordered by time so that the database's index grows at one end. */
public final class Ids {
    private Ids() { }

    /** The next id (UUID version 7). */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
