package io.github.signindoctor.settings;

import java.io.IOException;

/** A profile or a file of a secret that cannot be used as it is; the message is one line, and so is the help. */
public final class SettingsException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String help;

    SettingsException(String message, String help) {
        super(message);
        this.help = help;
    }

    /** What to do next. */
    public String help() {
        return help;
    }
}
