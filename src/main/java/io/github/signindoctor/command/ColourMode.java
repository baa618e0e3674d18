package io.github.signindoctor.command;

/** What {@code --color} says. */
enum ColourMode {
    /** As the environment and the terminal say. */
    AUTO,
    /** Colour, whatever the environment says. */
    ALWAYS,
    /** No colour. */
    NEVER;

    /**
     * Whether a stream gets colour: the option, then NO_COLOR (any text, but not an empty one), CLICOLOR_FORCE,
     * CLICOLOR=0, TERM=dumb, and last whether it is a terminal.
     */
    boolean colours(Io io, boolean terminal) {
        if (this != AUTO) {
            return this == ALWAYS;
        }
        if (!io.variable("NO_COLOR").isEmpty()) {
            return false;
        }
        String forced = io.variable("CLICOLOR_FORCE");
        if (!forced.isEmpty() && !forced.equals("0")) {
            return true;
        }
        return terminal && !io.variable("CLICOLOR").equals("0") && !isDumb(io);
    }

    /** A terminal that can only print line after line. */
    static boolean isDumb(Io io) {
        return io.variable("TERM").equals("dumb");
    }
}
