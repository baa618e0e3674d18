package io.github.signindoctor.diagnose.story;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How regularly something comes back.
 *
 * @param median median time between two strikes
 * @param regular share of the spacings that lie within a tenth, and 20 minutes, of the median or of a small multiple of it, from 0 to 1;
 *     nights and other pauses, which fit any beat, do not count
 */
public record Rhythm(Duration median, double regular) {
    private static final int TENTH = 10;
    private static final double MOSTLY = 0.7;
    private static final int LEAST_SPACINGS = 3;

    /** However long the beat, a clock is no later than this; what a person does twice a day is. */
    private static final long AT_MOST_LATE = Duration.ofMinutes(20).toSeconds();

    /** A longer spacing is a pause: so near to some multiple of the median that it proves no beat. */
    private static final int PAUSE = 20;

    /** The rhythm of these times, in order; empty where there are too few to have one. */
    public static Optional<Rhythm> of(List<Instant> times) {
        return of(times, Duration.ofSeconds(Long.MAX_VALUE));
    }

    /** The same, without the spacings longer than this: nights and days off say nothing of the rhythm of a day. */
    public static Optional<Rhythm> of(List<Instant> times, Duration longest) {
        long[] spacings = spacings(times, longest.toSeconds());
        if (spacings.length < LEAST_SPACINGS) {
            return Optional.empty();
        }
        Arrays.sort(spacings);
        long median = Math.max(1, spacings[spacings.length / 2]);
        int beats = 0;
        int fitting = 0;
        for (long spacing : spacings) {
            boolean beat = spacing <= PAUSE * median;
            beats += beat ? 1 : 0;
            fitting += beat && fits(spacing, median) ? 1 : 0;
        }
        double regular = beats < LEAST_SPACINGS ? 0 : (double) fitting / beats;
        return Optional.of(new Rhythm(Duration.ofSeconds(median), regular));
    }

    private static long[] spacings(List<Instant> times, long longest) {
        long[] spacings = new long[Math.max(0, times.size() - 1)];
        int count = 0;
        for (int i = 1; i < times.size(); i++) {
            long spacing = Duration.between(times.get(i - 1), times.get(i)).toSeconds();
            if (spacing <= longest) {
                spacings[count++] = spacing;
            }
        }
        return Arrays.copyOf(spacings, count);
    }

    private static boolean fits(long spacing, long median) {
        long nearest = Math.max(1, Math.round((double) spacing / median));
        long late = Math.abs(spacing - nearest * median);
        return late * TENTH <= median * Math.min(nearest, 2) && late <= AT_MOST_LATE * Math.min(nearest, 2);
    }

    /** Whether it is the beat of a clock rather than of a person. */
    public boolean isSteady() {
        return regular >= MOSTLY;
    }
}
