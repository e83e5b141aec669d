package hmpps.careers.promotion.search;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import hmpps.careers.promotion.eligibility.EligibilityRule;

/** A catalogue made by chance, the same for the same seed, with ties in every column. */
final class RandomCatalogue {
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String[] ESTATES = {"women", "adult-male", "long-term-high-security", "young-people"};
    private static final String[] TITLES = {"Supervising officer", "Custodial manager", "Dog handler", "supervising officer", "Head of residence"};

    final Random random;
    final List<CatalogueEntry> entries = new ArrayList<>();

    RandomCatalogue(long seed, int size) {
        random = new Random(seed);
        List<CataloguePlace> places = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            boolean located = i % 10 != 3;
            places.add(new CataloguePlace("P" + i, "HMP " + i, "Town " + i % 12, ESTATES[i % 4], "G" + i % 5, "r" + i % 3,
                located ? 50.5 + random.nextInt(40) / 10.0 : null, located ? -4 + random.nextInt(50) / 10.0 : null));
        }
        List<List<EligibilityRule>> ruleLists = List.of(Rules.none(), Rules.band(3), Rules.band(4), Rules.bandAndProbation(3), Rules.here(4));
        for (int i = 0; i < size; i++) {
            int band = new int[] {4, 4, 5, 7, 8}[random.nextInt(5)];
            entries.add(new CatalogueEntry(new UUID(seed, i), 0, "PRO-26-" + (10000 + random.nextInt(80000) / size * size + i), TITLES[random.nextInt(5)], band,
                band == 4 && random.nextBoolean(), "f" + random.nextInt(6), 1 + random.nextInt(5), random.nextInt(4) > 0, random.nextBoolean(),
                random.nextBoolean(), places.get(random.nextInt(30)), NOON.minus(Duration.ofHours(random.nextInt(300))),
                NOON.plus(Duration.ofHours(random.nextInt(700) - 40)), ruleLists.get(random.nextInt(ruleLists.size()))));
        }
    }

    Catalogue catalogue() {
        return Catalogue.of(1, entries);
    }

    Vocabulary vocabulary() {
        var vocabulary = Vocabulary.withFixedValues().message(Dimension.BAND, "8");
        for (String estate : ESTATES) {
            vocabulary.message(Dimension.ESTATE, estate);
        }
        for (int i = 0; i < 6; i++) {
            vocabulary.name(Dimension.FAMILY, "f" + i, "Family " + i).name(Dimension.GROUP, "G" + i, "Group " + i).name(Dimension.REGION, "r" + i, "Region " + i);
        }
        return vocabulary;
    }

    Seeker seeker() {
        return new Seeker("P7", 52.6, -1.1, catalogue -> catalogue.entries().stream().mapToInt(entry -> entry.rules().size() - unmet(entry)).toArray());
    }

    /** The rules the entry asks that the person does not meet: chance again, but the same answer to the same question. */
    int unmet(CatalogueEntry entry) {
        return (int) entry.rules().stream().filter(rule -> Math.floorMod(Objects.hash(rule.kind().name(), rule.numberAsked(), entry.place().code()), 3) == 0).count();
    }

    /** Scores for about a third of the entries; many of them equal. */
    TextMatches someText() {
        Map<UUID, Float> scores = new HashMap<>();
        entries.stream().filter(any -> random.nextInt(3) == 0).forEach(entry -> scores.put(entry.id(), random.nextInt(4) + 0.5f));
        return new TextMatches(scores, false);
    }

    /** A query that ticks each filter with some chance. */
    SearchQuery someQuery(boolean text) {
        Map<Dimension, java.util.Set<String>> chosen = new HashMap<>();
        vocabularyValues((dimension, value) -> {
            if (random.nextInt(9) == 0) {
                chosen.computeIfAbsent(dimension, any -> new java.util.TreeSet<>()).add(value);
            }
        });
        return new SearchQuery(text ? "text" : "", chosen, random.nextInt(3) == 0 ? SearchQuery.DISTANCES.get(3 + random.nextInt(3)) : null, "",
            Sort.values()[random.nextInt(Sort.values().length)], 1, 25);
    }

    private void vocabularyValues(java.util.function.BiConsumer<Dimension, String> each) {
        for (Dimension dimension : Dimension.values()) {
            vocabulary().of(dimension).keySet().forEach(value -> each.accept(dimension, value));
        }
    }
}
