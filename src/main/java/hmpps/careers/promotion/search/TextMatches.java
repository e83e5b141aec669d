package hmpps.careers.promotion.search;

import java.util.Map;
import java.util.UUID;

/**
 * Which opportunities hold the words that were typed, and how well they fit.
 *
 * @param scores higher fits better; opportunities that do not fit are absent
 * @param alike whether no opportunity held the words as typed, so that these only hold words like them
 */
record TextMatches(Map<UUID, Float> scores, boolean alike) { }
