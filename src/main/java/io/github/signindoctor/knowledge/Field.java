package io.github.signindoctor.knowledge;

/**
 * One key that a page may have.
 *
 * @param key as written
 * @param need when it must be there
 * @param form what its value looks like
 */
record Field(String key, Need need, Form form) {
    /** When a key must be there. */
    enum Need {
        /** On every page. */
        ALWAYS,
        /** Where there is something to say. */
        OPTIONAL,
        /** On full pages, and only there. */
        FULL,
        /** On full pages where there is something to say. */
        FULL_OPTIONAL
    }

    /** Whether the presence of this key makes a page a full one. */
    boolean marksFullPages() {
        return need == Need.FULL || need == Need.FULL_OPTIONAL;
    }
}
