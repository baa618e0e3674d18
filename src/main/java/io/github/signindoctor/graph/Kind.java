package io.github.signindoctor.graph;

import java.util.Optional;

/** Kinds of sign-ins; Graph keeps them in lists of their own and is asked for one at a time. */
public enum Kind {
    /** A person sat in front of it. */
    INTERACTIVE("interactive", "interactiveUser"),
    /** A client did it for a person. */
    NON_INTERACTIVE("non-interactive", "nonInteractiveUser"),
    /** An application of its own. */
    SERVICE_PRINCIPAL("service-principal", "servicePrincipal"),
    /** An Azure resource. */
    MANAGED_IDENTITY("managed-identity", "managedIdentity");

    private final String id;
    private final String graphName;

    Kind(String id, String graphName) {
        this.id = id;
        this.graphName = graphName;
    }

    /** The word on the command line. */
    public String id() {
        return id;
    }

    /** Graph's word. */
    public String graphName() {
        return graphName;
    }

    /** The kind with this word. */
    public static Optional<Kind> of(String id) {
        for (Kind kind : values()) {
            if (kind.id.equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
