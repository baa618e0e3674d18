package io.github.signindoctor.casework;

import io.github.signindoctor.model.ErrorCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What of an input is looked at.
 *
 * @param user object id, principal name or a unique part of a name; other users still tell what is normal in the tenant
 * @param app id or part of a name; keeps the findings and counts the records that touch it
 * @param code keeps the findings and counts the records that carry it
 * @param since leaves out earlier records
 * @param until leaves out later records
 * @param asOf time against which states are judged, in place of the time of the latest record
 * @param only keeps the findings of these causes; empty for all causes
 */
public record Filters(
        Optional<String> user,
        Optional<String> app,
        Optional<ErrorCode> code,
        Optional<When> since,
        Optional<When> until,
        Optional<Instant> asOf,
        List<String> only) {
    /** Everything. */
    public static final Filters NONE = new Filters(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Copies the list. */
    public Filters {
        only = List.copyOf(only);
    }

    /** The same for another user, judged as of another time. */
    public Filters with(Optional<String> otherUser, Optional<Instant> otherTime) {
        return new Filters(otherUser, app, code, since, until, otherTime, only);
    }

    /** Filters that keep findings of every cause. */
    public Filters(
            Optional<String> user,
            Optional<String> app,
            Optional<ErrorCode> code,
            Optional<When> since,
            Optional<When> until,
            Optional<Instant> asOf) {
        this(user, app, code, since, until, asOf, List.of());
    }
}
