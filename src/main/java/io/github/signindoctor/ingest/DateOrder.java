package io.github.signindoctor.ingest;

/** How {@code 3/12/2025} is to be read. */
public enum DateOrder {
    /** Told from the file: a first part above 12 proves day first, a second part above 12 month first. */
    AUTO,
    /** Day, month, year. */
    DAY_FIRST,
    /** Month, day, year. */
    MONTH_FIRST
}
