package io.github.signindoctor.ingest.json;

import java.util.List;

/**
 * One value cut out of a text, whole or not.
 *
 * @param end how the cutting ended
 * @param text what was cut out
 * @param line of its first character
 * @param column of its first character
 * @param fault what stood where and what was expected there; empty for a whole value
 * @param keys the first two names of an object, which the next record of the same list will share
 * @param wrapperKey the name under which records follow, where the object turned out to hold a list of them
 * @param trailingComma line of the first comma that nothing follows; 0 where there is none
 */
record Scanned(
        End end,
        String text,
        long line,
        int column,
        String fault,
        List<String> keys,
        String wrapperKey,
        long trailingComma) {
    /** How the cutting ended. */
    enum End {
        /** The value is complete. */
        WHOLE,
        /** An object that holds a list of records; the list is next and unread. */
        WRAPPER,
        /** A character stood where it must not. */
        BROKEN,
        /** The text ended inside. */
        CUT,
        /** Longer than any record is; passed over to its end. */
        TOO_LONG
    }
}
