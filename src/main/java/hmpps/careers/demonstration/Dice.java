package hmpps.careers.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import hmpps.careers.shared.London;

/** Chance that repeats itself: the same seed throws the same numbers on every machine. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** From {@code least} to {@code most}, both possible. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double fraction() {
        return random.nextDouble();
    }

    long bits() {
        return random.nextLong();
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** An index, each as likely as its weight among all weights. */
    int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int thrown = random.nextInt(total);
        int index = 0;
        while (thrown >= weights[index]) {
            thrown -= weights[index++];
        }
        return index;
    }

    /** A moment between eight and five on that day. */
    Instant duringWork(LocalDate day) {
        var start = day.atTime(8, 0).plusMinutes(random.nextInt(9 * 60)).plusSeconds(random.nextInt(60));
        return London.instant(start);
    }

    /** A moment from {@code first} to just before {@code last}. */
    Instant within(Instant first, Instant last) {
        long span = last.getEpochSecond() - first.getEpochSecond();
        return first.plusSeconds(span <= 1 ? 0 : (long) (random.nextDouble() * (span - 1)));
    }
}
