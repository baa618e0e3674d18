package io.github.signindoctor.report;

/** What a piece of text is, which decides how it is drawn. Colour never says anything that the words do not. */
enum Ink {
    PLAIN(""),
    /** Catches the eye. */
    STRONG("1"),
    /** Can be passed over. */
    DETAIL("2"),
    /** Stuck, blocked, attacked. */
    BAD("1;31"),
    /** Hurts. */
    WARN("33"),
    /** Well. */
    GOOD("32"),
    /** To be typed. */
    COMMAND("36"),
    /** A name or identifier, as found in the log. */
    VALUE(""),
    /** Where something was read. */
    SOURCE("2");

    private final String graphics;

    Ink(String graphics) {
        this.graphics = graphics;
    }

    /** Parameters of the terminal's "select graphic rendition"; empty for none. */
    String graphics() {
        return graphics;
    }
}
