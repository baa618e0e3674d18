package io.github.signindoctor.casework;

import io.github.signindoctor.model.ErrorCode;
import java.time.Instant;
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
 */
public record Filters(
        Optional<String> user,
        Optional<String> app,
        Optional<ErrorCode> code,
        Optional<When> since,
        Optional<When> until,
        Optional<Instant> asOf) {
    /** Everything. */
    public static final Filters NONE = new Filters(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
