package io.github.signindoctor.diagnose;

/** How an attempt ended, as the vocabulary defines it. */
public enum Outcome {
    /** Its last conclusive record is a success. */
    SUCCEEDED,
    /** Its last conclusive record is a failure. */
    FAILED,
    /** A policy or the state of the account refused. */
    BLOCKED,
    /** An interrupt that nothing followed. */
    ABANDONED,
    /** Not conclusive, and too young to say. */
    PENDING
}
