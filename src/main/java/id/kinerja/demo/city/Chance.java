package id.kinerja.demo.city;

import java.util.List;

/** A die that falls the same way for the same topic and numbers, on every machine and in every year (SplitMix64). */
final class Chance {

    private static final long CITY = 0x4B6F746143746FL;
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    static Chance of(String topic, long... keys) {
        var state = mixed(CITY ^ topic.hashCode());
        for (var key : keys) {
            state = mixed(state ^ mixed(key + STEP));
        }
        return new Chance(state);
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        state += STEP;
        return (int) (((mixed(state) >>> 32) * bound) >>> 32);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** Nearer the middle than the ends, as most things are. */
    int around(int least, int most) {
        return (between(least, most) + between(least, most)) / 2;
    }

    boolean perMille(int share) {
        return below(1_000) < share;
    }

    <T> T any(List<T> all) {
        return all.get(below(all.size()));
    }

    /** Which of the weights was hit, by its place. */
    int weighted(int... weights) {
        var all = 0;
        for (var weight : weights) {
            all += weight;
        }
        var left = below(all);
        var place = 0;
        while (left >= weights[place]) {
            left -= weights[place++];
        }
        return place;
    }

    private static long mixed(long value) {
        var z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
