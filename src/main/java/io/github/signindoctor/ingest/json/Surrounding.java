package io.github.signindoctor.ingest.json;

/** Where a candidate stood, which tells shapes apart that share their names. */
enum Surrounding {
    /** On its own: a lone object, a line of JSON Lines, a cell. */
    ALONE,
    /** In a bare array. */
    ARRAY,
    /** In the list of a wrapper object, such as a page of Graph. */
    PAGE,
    /** A row of a query result, its columns named. */
    ROW
}
