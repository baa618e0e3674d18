package io.github.signindoctor.graph;

import java.io.IOException;

/** Graph, or the sign-in to it, did not do what was asked; the message is one line, and so is the help. */
public final class GraphException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String help;

    /** One line for what is wrong, one for what to do. */
    public GraphException(Reason reason, String message, String help) {
        super(message);
        this.reason = reason;
        this.help = help;
    }

    /** The reason, for those who can do something about it. */
    public Reason reason() {
        return reason;
    }

    /** What to do next. */
    public String help() {
        return help;
    }
}
