package io.github.signindoctor.model;

/** What the records of this room share about texts that may be absent. */
final class Text {
    private Text() {}

    static String or(String mine, String theirs) {
        return mine.isEmpty() ? theirs : mine;
    }
}
