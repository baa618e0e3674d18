package io.github.signindoctor.command;

/** Colours for one stream, of the 16 basic ones; or none. Colour never carries meaning alone. */
enum Paint {
    /** Writes control sequences. */
    ON,
    /** Leaves text as it is. */
    OFF;

    static Paint of(boolean colour) {
        return colour ? ON : OFF;
    }

    String bold(String text) {
        return wrapped("1", text);
    }

    String red(String text) {
        return wrapped("1;31", text);
    }

    String yellow(String text) {
        return wrapped("33", text);
    }

    /** For what a reader may type. */
    String cyan(String text) {
        return wrapped("36", text);
    }

    private String wrapped(String sequence, String text) {
        return this == OFF || text.isEmpty() ? text : "\u001b[" + sequence + "m" + text + "\u001b[0m";
    }
}
