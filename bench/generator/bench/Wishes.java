package bench;

/**
 * What a log should be like.
 *
 * @param trouble users with a trouble, in percent
 * @param start first moment, milliseconds since 1970
 */
record Wishes(long seed, long records, int users, int trouble, int days, long start) {

    Wishes of(long other) {
        return new Wishes(seed, other, users, trouble, days, start);
    }
}
