package io.github.signindoctor.model;

/** Who signed in. */
public sealed interface Who permits Who.User, Who.ServicePrincipal, Who.ManagedIdentity, Who.Nobody {
    /**
     * A person.
     *
     * @param id object id in the tenant, lower case; empty where absent, masked or all zeros
     * @param principalName user principal name as written; may be empty
     * @param displayName may be empty
     * @param guest whether the record calls the user a guest
     */
    record User(String id, String principalName, String displayName, Known guest) implements Who {
        /** The name to show: principal name, else display name, else id. */
        public String name() {
            return !principalName.isEmpty() ? principalName : !displayName.isEmpty() ? displayName : id;
        }

        User or(User other) {
            return new User(
                    Text.or(id, other.id),
                    Text.or(principalName, other.principalName),
                    Text.or(displayName, other.displayName),
                    guest.or(other.guest));
        }
    }

    /** An application signing in as itself. */
    record ServicePrincipal(String id, String name) implements Who {}

    /** An Azure resource signing in as itself. */
    record ManagedIdentity(String id, String name) implements Who {}

    /** The record names nobody. */
    record Nobody() implements Who {}

    /** This one, completed from another copy of the same record. */
    default Who or(Who other) {
        if (this instanceof Nobody) {
            return other;
        }
        return this instanceof User mine && other instanceof User theirs ? mine.or(theirs) : this;
    }
}
