package io.github.signindoctor.graph;

/** Why Graph or the sign-in to it did not do what was asked. */
public enum Reason {
    /** An option cannot be meant. */
    USAGE(false),
    /** Nobody has signed in, or it is not known how. */
    NOT_SIGNED_IN(true),
    /** The sign-in has run out. */
    EXPIRED(true),
    /** A Conditional Access policy refuses the administrator's own sign-in. */
    CONDITIONAL_ACCESS(true),
    /** The tenant has no premium licence, which the sign-in log needs. */
    NO_PREMIUM(true),
    /** The token lacks a permission. */
    MISSING_SCOPE(true),
    /** The administrator lacks a role, or has not activated it: Graph does not tell which. */
    MISSING_ROLE(true),
    /** The administrator has the role, but it waits for activation. */
    INACTIVE_ROLE(true),
    /** The credential is wrong, or its application is unknown or has no consent. */
    CREDENTIAL(true),
    /** The operating system keeps no tokens. */
    NO_TOKEN_STORE(true),
    /** Too many requests, for longer than it is worth waiting. */
    THROTTLED(false),
    /** The service takes too long for what is asked. */
    TOO_SLOW(false),
    /** This machine's clock is wrong. */
    CLOCK(false),
    /** Something between here and Graph answers in its place. */
    PROXY(false),
    /** The certificate of the other side is not trusted. */
    TLS(false),
    /** No connection. */
    UNREACHABLE(false),
    /** A link leads to a host that is not Graph's. */
    FOREIGN_LINK(false),
    /** A link leads to a page that was there before. */
    REPEATED_PAGE(false),
    /** No such thing, or nothing that this account may see. */
    NOT_FOUND(false),
    /** The request is refused as malformed. */
    BAD_REQUEST(false),
    /** A checkpoint of another pull lies in the way. */
    OTHER_PULL(false),
    /** Stopped by the user. */
    INTERRUPTED(false),
    /** Anything else. */
    OTHER(false);

    private final boolean isAccess;

    Reason(boolean isAccess) {
        this.isAccess = isAccess;
    }

    /** Whether the account is let in but may not see this one thing. */
    public boolean isHidden() {
        return this == MISSING_SCOPE || this == MISSING_ROLE || this == INACTIVE_ROLE;
    }

    /** Whether somebody must be let in, or let do more, before it can work. */
    public boolean isAccess() {
        return isAccess;
    }
}
