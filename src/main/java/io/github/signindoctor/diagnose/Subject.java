package io.github.signindoctor.diagnose;

/**
 * Whom or what a finding is about.
 *
 * @param kind the kind of thing
 * @param tenantId tenant that it belongs to; may be empty
 * @param id identifier, such as a user's object id or an address
 * @param name the name to show
 */
public record Subject(Kind kind, String tenantId, String id, String name) {
    /** Kinds of things a finding may be about. */
    public enum Kind {
        /** A person. */
        USER,
        /** An application. */
        APPLICATION,
        /** A Conditional Access policy. */
        POLICY,
        /** An IP address. */
        ADDRESS,
        /** A device. */
        DEVICE,
        /** The tenant as a whole. */
        TENANT;

        /** The word in reports. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
