package io.github.signindoctor.ingest.store;

import static io.github.signindoctor.ingest.store.Layout.*;

import io.github.signindoctor.model.AuthenticationStep;
import io.github.signindoctor.model.Interactivity;
import io.github.signindoctor.model.SignIn;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Rows on their way to a {@link SignInTable}, filled by one thread. Begin a row, set what it holds, begin the next. */
public final class Batch {
    private static final long NANOS = 1_000_000_000L;
    /** Stands for a step whose time the export does not say. */
    static final long NO_TIME = Long.MIN_VALUE;

    long[] longs = new long[64 * LONGS];
    int[] ints = new int[64 * INTS];
    long[] stepTimes = new long[128];
    int[] steps = new int[128];
    int rows;
    int stepCount;
    private int atLong;
    private int atInt;

    /** How many rows there are. */
    public int rows() {
        return rows;
    }

    /** Empties it. */
    public void clear() {
        rows = 0;
        stepCount = 0;
    }

    /** Begins the next row; all of it must be set. */
    public void begin() {
        if ((rows + 1) * LONGS > longs.length) {
            longs = Arrays.copyOf(longs, longs.length * 2);
            ints = Arrays.copyOf(ints, ints.length * 2);
        }
        atLong = rows * LONGS;
        atInt = rows * INTS;
        ints[atInt + FLAGS] = 0;
        ints[atInt + STEPS] = stepCount;
        rows++;
    }

    /** Takes the row back that was begun last. */
    public void undo() {
        stepCount = ints[atInt + STEPS];
        rows--;
    }

    private void set(int column, int value) {
        ints[atInt + column] = value;
    }

    private void flag(int bits) {
        ints[atInt + FLAGS] |= bits;
    }

    private void bits(int place, long high, long low) {
        longs[atLong + place] = high;
        longs[atLong + place + 1] = low;
    }

    private void identifier(int place, String text, Parts parts) {
        if (Guids.isGuid(text)) {
            bits(place, Guids.high(text), Guids.low(text));
        } else if (text.isEmpty()) {
            flag(ABSENT << place);
            bits(place, 0, 0);
        } else {
            flag(TEXTUAL << place);
            bits(place, 0, parts.text(text));
        }
    }

    /** The request id, as a GUID of these bits. */
    public void requestId(long high, long low) {
        bits(ID, high, low);
    }

    /** The correlation id, as a GUID. */
    public void correlationId(long high, long low) {
        bits(CORRELATION, high, low);
    }

    /** The correlation id as a text in its final form; may be empty. */
    public void correlationId(String text, Parts parts) {
        identifier(CORRELATION, text, parts);
    }

    /** The session id, as a GUID. */
    public void sessionId(long high, long low) {
        bits(SESSION, high, low);
    }

    /** The session id as a text in its final form; may be empty. */
    public void sessionId(String text, Parts parts) {
        identifier(SESSION, text, parts);
    }

    /** The original request id, as a GUID; request id and correlation id must be set. */
    public void originalRequestId(long high, long low, Parts parts) {
        if (longs[atLong + ID] == high && longs[atLong + ID + 1] == low && (ints[atInt + FLAGS] & TEXTUAL) == 0) {
            set(ORIGINAL, ORIGINAL_SELF);
        } else {
            set(ORIGINAL, ORIGINAL_GUID);
            bits(ORIGINAL_ID, high, low);
        }
    }

    /** The original request id as a text in its final form; may be empty. */
    public void originalRequestId(String text, Parts parts) {
        if (Guids.isGuid(text)) {
            originalRequestId(Guids.high(text), Guids.low(text), parts);
        } else {
            set(ORIGINAL, text.isEmpty() ? 0 : ORIGINAL_TEXT + parts.text(text));
        }
    }

    /** When it happened, in nanoseconds since 1970. */
    public void time(long nanos) {
        longs[atLong + TIME] = nanos;
    }

    /** Nanoseconds since 1970, for the years 2000 to 2100, outside of which no log has a time. */
    public static long nanos(Instant time) {
        return time.getEpochSecond() * NANOS + time.getNano();
    }

    static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
    }

    /** Sets the numbers of the shared parts. */
    public void parts(int who, int tenancy, int client, int place, int device) {
        set(WHO, who);
        set(TENANCY, tenancy);
        set(CLIENT, client);
        set(PLACE, place);
        set(DEVICE, device);
    }

    /** Sets the numbers of what was judged. */
    public void judgement(int status, int risk, int policies, int authentication) {
        set(STATUS, status);
        set(RISK, risk);
        set(POLICIES, policies);
        set(AUTHENTICATION, authentication);
    }

    /** Adds a step; they must come in the order in which they are to stand. */
    public void step(long nanos, int step) {
        if (stepCount == steps.length) {
            steps = Arrays.copyOf(steps, stepCount * 2);
            stepTimes = Arrays.copyOf(stepTimes, stepCount * 2);
        }
        stepTimes[stepCount] = nanos;
        steps[stepCount++] = step;
    }

    /** Adds a step without a time. */
    public void step(int step) {
        step(NO_TIME, step);
    }

    /** Adds steps in their order. */
    public void steps(List<AuthenticationStep> those, Parts parts) {
        those.stream()
                .limit(MOST_STEPS)
                .forEach(step -> step(step.at().map(Batch::nanos).orElse(NO_TIME), parts.step(step)));
    }

    int endOfSteps(int row) {
        return row + 1 < rows ? ints[(row + 1) * INTS + STEPS] : stepCount;
    }

    /** Ends a row whose steps were added. */
    public void end(Interactivity interactivity, boolean flagged, int origin, int line) {
        flag(interactivity.ordinal() | (flagged ? FLAGGED : 0));
        set(ORIGIN, origin);
        set(LINE, line);
    }

    /** Adds a whole sign-in. */
    public void add(SignIn signIn, Parts parts) {
        begin();
        identifier(ID, signIn.requestId(), parts);
        correlationId(signIn.correlationId(), parts);
        sessionId(signIn.sessionId(), parts);
        originalRequestId(signIn.originalRequestId(), parts);
        time(nanos(signIn.createdDateTime()));
        parts(
                parts.who(signIn.who()),
                parts.tenancy(signIn.tenancy()),
                parts.client(signIn.client()),
                parts.place(signIn.place()),
                parts.device(signIn.device()));
        judgement(
                parts.status(signIn.status()),
                parts.risk(signIn.risk()),
                parts.policies(signIn.policies()),
                parts.authentication(signIn.authentication()));
        steps(signIn.authentication().steps(), parts);
        end(signIn.interactivity(), signIn.flaggedForReview(), parts.origin(signIn.origin()), (int)
                signIn.origin().line());
    }
}
