package bench;

/** Where a request comes from. */
enum Spot {
    OFFICE,
    HOME,
    MOBILE,
    /** On a journey, in a country that no policy lists. */
    ABROAD,
    /** Somebody else, on a rented server. */
    STRANGER
}
