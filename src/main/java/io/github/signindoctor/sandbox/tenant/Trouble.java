package io.github.signindoctor.sandbox.tenant;

/** What a person of the practice tenant suffers from. */
public enum Trouble {
    /** Nothing. */
    NONE,
    /** The phone with the default method is gone since yesterday. */
    LOST_PHONE,
    /** Somebody has the password and sends prompts this very morning. */
    PRESSED,
    /** The codes of the token are refused since three days. */
    DRIFTING_TOKEN,
    /** No method registered, and the account counts as risky. */
    RISKY_UNREGISTERED,
    /** A policy was changed this morning; who works elsewhere than at the office is out. */
    SHUT_OUT,
    /** A guest who did the second factor at home. */
    GUEST,
    /** Five entries of the authenticator, and none at hand. */
    FULL,
    /** Some methods were deleted yesterday; an old tablet that nobody has any more is still asked. */
    STALE_TABLET,
    /** A policy asks again each hour. */
    HOURLY,
    /** Must register, from a place where that is not allowed. */
    NEW_HIRE,
    /** The per-user setting demands what the policies do not. */
    PER_USER,
    /** A script that signs in with a password. */
    SCRIPT,
    /** Disabled by mistake this morning. */
    DISABLED,
    /** A client that retries silently with a dead token. */
    SILENT_CLIENT,
    /** An account for emergencies, which nobody uses. */
    EMERGENCY,
    /** The caller: whoever uses the practice tenant. */
    CALLER
}
