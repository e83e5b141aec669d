package hmpps.careers.shared.web.tags;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;

/** The markup that {@link Kept} has written before, the least used forgotten first. */
@ApplicationScoped
class KeptMarkup {
    private static final long MOST_BYTES = 16L << 20;
    private static final int BYTES_OF_AN_ENTRY = 500;
    private static final int BYTES_OF_A_CHARACTER = 2;

    private final Cache<Place, String> written = Caffeine.newBuilder().maximumWeight(MOST_BYTES)
        .weigher((Place place, String markup) -> BYTES_OF_AN_ENTRY + BYTES_OF_A_CHARACTER * markup.length()).build();

    /** Which tag of which page, in which language, showing what. */
    record Place(String tag, String language, Object shown) { }

    /** What was written there, or null. */
    String find(Place place) {
        return written.getIfPresent(place);
    }

    void keep(Place place, String markup) {
        written.put(place, markup);
    }
}
