package io.github.signindoctor.ingest.lane;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/** What the threads of one lane have taken apart, so that none does it again for another. One for each kind of part. */
final class SharedParts {
    private static final int MOST = 200_000;

    private final Map<Bytewise, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger size = new AtomicInteger();

    private record Bytewise(byte[] bytes, int hash) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Bytewise bytewise && Arrays.equals(bytes, bytewise.bytes);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /**
     * The number of the part that is written so.
     *
     * @param made makes it where nobody has yet
     */
    int number(byte[] key, long hash, IntSupplier made) {
        Bytewise bytewise = new Bytewise(key, (int) (hash >>> 32 ^ hash));
        Integer known = numbers.get(bytewise);
        if (known != null) {
            return known;
        }
        int number = made.getAsInt();
        if (size.incrementAndGet() > MOST) {
            numbers.clear();
            size.set(0);
        }
        numbers.put(bytewise, number);
        return number;
    }
}
