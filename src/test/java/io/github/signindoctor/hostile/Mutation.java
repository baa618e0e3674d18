package io.github.signindoctor.hostile;

import java.util.Random;

/**
 * One harmed copy of a sample. The same three parts always make the same bytes.
 *
 * @param number of the mutation among those of its sample and harm
 */
record Mutation(Sample sample, Harm harm, int number) {
    /** The mutation that {@link #toString} named. */
    static Mutation parse(String text) {
        String[] parts = text.split("\\|");
        return new Mutation(Sample.named(parts[0]), Harm.valueOf(parts[1]), Integer.parseInt(parts[2]));
    }

    byte[] bytes() {
        long seed = (sample.name().hashCode() * 31L + harm.name().hashCode()) * 1_000_003L + number;
        return harm.done(sample.bytes(), new Random(seed));
    }

    @Override
    public String toString() {
        return sample.name() + "|" + harm + "|" + number;
    }
}
