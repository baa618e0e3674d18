package bench;

/** Numbers that look random and depend on what they are made of alone, so that any row can be written without the others. */
final class Mix {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Mix() {}

    /** A number made of two others: the finalizer of SplitMix64. */
    static long of(long a, long b) {
        long z = a * STEP + b + STEP;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 to bound, exclusive, made of two others. */
    static int below(int bound, long a, long b) {
        return (int) ((of(a, b) >>> 1) % bound);
    }
}
