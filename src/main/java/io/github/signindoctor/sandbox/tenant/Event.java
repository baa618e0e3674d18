package io.github.signindoctor.sandbox.tenant;

import java.time.Instant;

/**
 * One sign-in, in the few words from which its row is drawn.
 *
 * @param at milliseconds since 1970
 * @param number in order of writing; makes ids and settles ties
 * @param user id
 * @param beat what happened: a name of the story's vocabulary
 * @param scene app, machine and place, as names of that vocabulary with blanks between
 * @param policies key and result of each policy that was looked at: {@code ca01=success;ca02=notApplied}
 * @param attempt number of the attempt that it belongs to
 */
public record Event(long at, int number, String user, String beat, String scene, String policies, int attempt) {
    /** When it happened. */
    public Instant time() {
        return Instant.ofEpochMilli(at);
    }

    /** When reports show it: one to three minutes later. */
    public Instant shown() {
        return Instant.ofEpochMilli(at + 60_000 + Math.floorMod(number * 7919L, 120_000));
    }
}
