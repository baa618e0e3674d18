package io.github.signindoctor.ingest.lane;

/** A name in a kind of object, whatever stands behind it: it must not repeat in one object. */
final class Name {
    /** The object in which it was last met. */
    private long met;

    /** Meets it in this object; true where it was met there before. */
    boolean meet(long object) {
        boolean again = met == object;
        met = object;
        return again;
    }
}
