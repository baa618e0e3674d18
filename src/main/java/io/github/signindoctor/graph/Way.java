package io.github.signindoctor.graph;

import java.util.Optional;

/** Ways to sign in. */
public enum Way {
    /** A browser on this machine. */
    BROWSER("browser", true),
    /** A code that is typed into a browser elsewhere. */
    DEVICE_CODE("device-code", true),
    /** The application itself, with its certificate. */
    CERTIFICATE("certificate", false),
    /** The application itself, with its secret. */
    SECRET("secret", false),
    /** The identity of the Azure machine. */
    MANAGED_IDENTITY("managed-identity", false),
    /** The identity of the pod or pipeline. */
    WORKLOAD_IDENTITY("workload-identity", false),
    /** A token that somebody else got, in the environment. */
    TOKEN("token", false);

    private final String id;
    private final boolean isPerson;

    Way(String id, boolean isPerson) {
        this.id = id;
        this.isPerson = isPerson;
    }

    /** The word on the command line. */
    public String id() {
        return id;
    }

    /** Whether a person signs in, and not an application. */
    public boolean isPerson() {
        return isPerson;
    }

    /** The way with this word. */
    public static Optional<Way> of(String id) {
        for (Way way : values()) {
            if (way.id.equals(id)) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }
}
