package io.github.signindoctor.settings;

import java.io.IOException;

/** A profile or a file of a secret that cannot be used as it is; the message is one line, and so is the help. */
public final class SettingsException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String help;
    private final boolean isMistyped;

    SettingsException(String message, String help) {
        this(message, help, false);
    }

    private SettingsException(String message, String help, boolean isMistyped) {
        super(message);
        this.help = help;
        this.isMistyped = isMistyped;
    }

    /** The name of a profile cannot be meant. */
    static SettingsException mistyped(String message, String help) {
        return new SettingsException(message, help, true);
    }

    /** Whether the words of the user are wrong, and not a file. */
    public boolean isMistyped() {
        return isMistyped;
    }

    /** What to do next. */
    public String help() {
        return help;
    }
}
