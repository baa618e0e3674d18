package bench;

/**
 * One sign-in, small enough to hold millions: everything else about it follows from these and the tenant.
 *
 * @param time milliseconds since 1970
 * @param serial number that no other event has; the request id is made of it
 * @param original serial of the first event of the same attempt
 */
record Event(long time, int user, Answer answer, Spot spot, Machine machine, App app, long serial, long original) {

    /** When the log service wrote it down: two to seven minutes later. */
    long emitted() {
        return time + 120_000 + Mix.below(300_000, serial, 7);
    }
}
