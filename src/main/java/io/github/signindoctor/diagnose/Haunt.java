package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.Client;
import io.github.signindoctor.model.Device;
import io.github.signindoctor.model.Place;
import io.github.signindoctor.model.SignInLog;

/** A place from which one user came in, and how. */
final class Haunt {
    private static final int NEVER = -1;

    private final SignInLog log;
    private final Place place;
    private boolean typed;
    /** Of the successes that are nobody's stolen tokens, by their places in the log. */
    private int first = NEVER;

    private int last;
    private boolean equipped;
    private boolean answered;
    private boolean ofSeveral;
    /** The client that was seen last; null before any. */
    private Client client;

    Haunt(SignInLog log, Place place) {
        this.log = log;
        this.place = place;
    }

    Place place() {
        return place;
    }

    /** Takes a success. Silent records of a machine without identity may be the tokens of a stranger. */
    void add(int at, Client by, Kind kind) {
        typed = typed || TenantTally.isTyped(kind.isSilent(), by);
        Device device = log.deviceAt(at);
        boolean known = !device.id().isEmpty();
        if (known || !kind.isSilent()) {
            span(at);
            equipped |= known;
            answered |= kind.passedFactor();
            ofSeveral = ofSeveral || client != null && !Stay.isSameProgram(client, by);
            client = by;
        }
    }

    private void span(int at) {
        if (first == NEVER) {
            first = at;
            last = at;
        } else if (log.nanosAt(at) < log.nanosAt(first)) {
            first = at;
        } else if (log.nanosAt(at) > log.nanosAt(last)) {
            last = at;
        }
    }

    /** Whether a password was typed, or sent by a program in place of typing it. */
    boolean isTyped() {
        return typed;
    }

    /** Whether there is any {@link #stay}. */
    boolean hasStay() {
        return first != NEVER;
    }

    /** The user's stay there, a new object each time. */
    Stay stay() {
        return new Stay(log.timeAt(first), log.timeAt(last), client, new Stay.Marks(equipped, answered, ofSeveral));
    }
}
