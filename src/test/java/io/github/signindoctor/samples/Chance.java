package io.github.signindoctor.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Seeded chance (SplitMix64): the same seed gives the same values on every machine and Java version. */
public final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seed;
    private long state;

    /** A stream of values that depends on the seed alone. */
    public Chance(long seed) {
        this.seed = seed;
        this.state = seed;
    }

    /** An own stream for one label, untouched by how much was drawn elsewhere: a new story changes no other. */
    public Chance fork(String label) {
        long hash = 0xCBF29CE484222325L;
        for (byte octet : label.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (octet & 0xFF)) * 0x100000001B3L;
        }
        return new Chance(mixed(seed ^ hash));
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    public int between(int low, int high) {
        return low + (int) Long.remainderUnsigned(next(), high - low + 1L);
    }

    /** True so many times of a hundred. */
    public boolean percent(int percent) {
        return between(1, 100) <= percent;
    }

    /** One of the choices. */
    public <T> T pick(List<T> choices) {
        return choices.get(between(0, choices.size() - 1));
    }

    /** A random GUID (version 4, lower case). */
    public String guid() {
        String hex = String.format(Locale.ROOT, "%016x%016x", next(), next());
        char variant = "89ab".charAt(between(0, 3));
        return hex.substring(0, 8) + "-" + hex.substring(8, 12) + "-4" + hex.substring(13, 16) + "-" + variant
                + hex.substring(17, 20) + "-" + hex.substring(20);
    }

    private long next() {
        state += GOLDEN;
        return mixed(state);
    }

    private static long mixed(long value) {
        long once = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }
}
