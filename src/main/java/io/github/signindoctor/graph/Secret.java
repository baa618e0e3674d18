package io.github.signindoctor.graph;

/** A text that no output, log or exception may show: it has no other way out than being asked for by name. */
public final class Secret {
    private final String text;

    /** Keeps a text secret. */
    public Secret(String text) {
        this.text = text;
    }

    /** The text, for the request that needs it. */
    public String reveal() {
        return text;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return "(secret)";
    }
}
