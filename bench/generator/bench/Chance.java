package bench;

/** A seeded source of random numbers. */
final class Chance {

    private static final int FAIR_ROLLS = 12;

    private final long seed;
    private long turn;

    Chance(long seed, long whose) {
        this.seed = Mix.of(seed, whose);
    }

    /** From 0 to bound, exclusive. */
    int below(int bound) {
        return Mix.below(bound, seed, turn++);
    }

    /** From low to high, both included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    boolean percent(int likely) {
        return below(100) < likely;
    }

    @SafeVarargs
    final <T> T pick(T... values) {
        return values[below(values.length)];
    }

    /** About normal: mean 0, deviation 1. */
    double bell() {
        double sum = 0;
        for (int roll = 0; roll < FAIR_ROLLS; roll++) {
            sum += below(1 << 20) / (double) (1 << 20);
        }
        return sum - FAIR_ROLLS / 2.0;
    }
}
