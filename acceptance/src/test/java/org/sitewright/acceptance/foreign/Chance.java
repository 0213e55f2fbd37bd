package org.sitewright.acceptance.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** What is left to chance, the same for the same seed on every machine. */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** From 0 to below {@code bound}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** True in {@code percent} of all cases. */
    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** A copy in another order. */
    <T> List<T> shuffled(List<T> of) {
        List<T> copy = new ArrayList<>(of);
        for (int i = copy.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T held = copy.get(i);
            copy.set(i, copy.get(j));
            copy.set(j, held);
        }
        return copy;
    }

    /** {@code number} of them, or all where there are fewer, in another order. */
    <T> List<T> some(List<T> of, int number) {
        return new ArrayList<>(shuffled(of).subList(0, Math.min(number, of.size())));
    }

    /** What comes after this is a chance of its own, so that more draws in one part do not change another. */
    Chance split() {
        return new Chance(random.nextLong());
    }
}
