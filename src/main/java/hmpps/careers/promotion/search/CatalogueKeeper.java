package hmpps.careers.promotion.search;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import hmpps.careers.establishment.Establishment;
import hmpps.careers.establishment.Establishments;
import hmpps.careers.establishment.Estate;
import hmpps.careers.promotion.OpportunityChanges;
import hmpps.careers.promotion.RoleFamily;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Keeps this node's catalogue: {@link OpportunityChanges} tells whether anything has changed since it was read; if so the next
 * request reads it again.
 */
@ApplicationScoped
class CatalogueKeeper {
    @Inject OpportunityChanges changes;
    @Inject OpenOpportunities open;
    @Inject Establishments establishments;
    @Inject OpportunityIndexDiary diary;
    @Inject Clock clock;

    private volatile Catalogue catalogue;
    private volatile Vocabulary vocabulary;

    /** The catalogue as the database stands, but for what another node changed within the last second. */
    Catalogue current() {
        long count = changes.count();
        var known = catalogue;
        return known != null && known.changes() == count ? known : read(count);
    }

    /** The same outside any request: there the database is asked in a transaction or not at all. */
    @Transactional
    void follow() {
        current();
    }

    /** What the filters may hold. */
    Vocabulary vocabulary() {
        var known = vocabulary;
        if (known == null) {
            known = words();
            if (!establishments.all().isEmpty()) {
                vocabulary = known;
            }
        }
        return known;
    }

    private synchronized Catalogue read(long count) {
        if (catalogue != null && catalogue.changes() == count) {
            return catalogue;
        }
        var now = clock.instant();
        var lines = open.lines(now);            // before the rules: an opportunity published in between is left to the next reading
        var rules = open.rules(now);
        Map<String, CataloguePlace> places = new HashMap<>();
        var entries = lines.stream().map(line -> new CatalogueEntry(line.id(), line.version(), line.reference(), line.title(),
            line.band(), line.specialist(), slug(line.family().name()), line.posts(), line.fullTime(), line.partTime(), line.jobShare(),
            places.computeIfAbsent(line.establishmentCode(), code -> place(establishments.get(code))), line.publishedAt(), line.closesAt(),
            List.copyOf(rules.getOrDefault(line.id(), List.of())))).toList();
        diary.follow(entries);
        catalogue = Catalogue.of(count, entries);
        return catalogue;
    }

    private Vocabulary words() {
        var words = Vocabulary.withFixedValues();
        for (RoleFamily family : RoleFamily.values()) {
            words.message(Dimension.FAMILY, slug(family.name()), "role-family." + family);
        }
        for (Estate estate : Estate.values()) {
            words.message(Dimension.ESTATE, slug(estate.name()), "estate." + estate);
        }
        establishments.active().stream().map(Establishment::region).filter(region -> region != null && !region.isBlank()).distinct().sorted()
            .forEach(region -> words.name(Dimension.REGION, slug(region), region));
        establishments.groups().forEach(group -> words.name(Dimension.GROUP, group.code(), group.name()));
        return words;
    }

    static CataloguePlace place(Establishment at) {
        var location = at.location();
        return new CataloguePlace(at.code(), at.displayName(), at.town() == null ? "" : at.town(), slug(at.estate().name()),
            at.groupCode() == null ? "" : at.groupCode(), at.region() == null ? "" : slug(at.region()),
            location.map(here -> here.latitude()).orElse(null), location.map(here -> here.longitude()).orElse(null));
    }

    /** {@code east-midlands} of "East Midlands", {@code adult-male} of ADULT_MALE. */
    static String slug(String name) {
        return name.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-");
    }
}
