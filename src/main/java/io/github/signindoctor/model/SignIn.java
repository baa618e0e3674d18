package io.github.signindoctor.model;

import java.time.Instant;

/**
 * One sign-in event: one request id, whatever number of rows or exports carried it.
 *
 * @param requestId lower case; where the export carries none, a made-up one that begins with {@code ~} and is the same
 *     for the same content
 * @param createdDateTime when it happened, UTC; never the time of its ingestion
 * @param correlationId groups the events of one try; the client chooses it, so it may repeat or be empty
 * @param originalRequestId request id of the first event of the try; empty where absent
 * @param sessionId session of the browser or client; may be empty
 * @param flaggedForReview whether the user pressed the flag on the error page
 */
public record SignIn(
        String requestId,
        Instant createdDateTime,
        String correlationId,
        String originalRequestId,
        String sessionId,
        Who who,
        Tenancy tenancy,
        Client client,
        Place place,
        Device device,
        Status status,
        Interactivity interactivity,
        Authentication authentication,
        PolicyEvaluation policies,
        Risk risk,
        boolean flaggedForReview,
        Origin origin) {

    /** Whether the export carried the request id. */
    public boolean hasRequestId() {
        return !requestId.startsWith("~");
    }

    /** This record, with what it lacks taken from another copy of the same record that ranks below it. */
    public SignIn completedFrom(SignIn other) {
        return new SignIn(
                requestId,
                createdDateTime,
                Text.or(correlationId, other.correlationId),
                Text.or(originalRequestId, other.originalRequestId),
                Text.or(sessionId, other.sessionId),
                who.or(other.who),
                tenancy.or(other.tenancy),
                client.or(other.client),
                place.or(other.place),
                device.or(other.device),
                status.or(other.status),
                interactivity.or(other.interactivity),
                authentication.or(other.authentication),
                policies.or(other.policies),
                risk.or(other.risk),
                flaggedForReview || other.flaggedForReview,
                origin);
    }

    /** The same with other authentication facts. */
    public SignIn with(Authentication other) {
        return new SignIn(
                requestId,
                createdDateTime,
                correlationId,
                originalRequestId,
                sessionId,
                who,
                tenancy,
                client,
                place,
                device,
                status,
                interactivity,
                other,
                policies,
                risk,
                flaggedForReview,
                origin);
    }

    /** The same in other tenants. */
    public SignIn with(Tenancy other) {
        return new SignIn(
                requestId,
                createdDateTime,
                correlationId,
                originalRequestId,
                sessionId,
                who,
                other,
                client,
                place,
                device,
                status,
                interactivity,
                authentication,
                policies,
                risk,
                flaggedForReview,
                origin);
    }

    /** The same, read elsewhere. */
    public SignIn at(Origin other) {
        return new SignIn(
                requestId,
                createdDateTime,
                correlationId,
                originalRequestId,
                sessionId,
                who,
                tenancy,
                client,
                place,
                device,
                status,
                interactivity,
                authentication,
                policies,
                risk,
                flaggedForReview,
                other);
    }
}
