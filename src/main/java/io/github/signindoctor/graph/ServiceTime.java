package io.github.signindoctor.graph;

import com.azure.core.credential.AccessToken;
import io.github.signindoctor.graph.wire.Busy;
import io.github.signindoctor.graph.wire.Wire;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** The clock of Graph, which needs no sign-in: a refusal carries the time as well. */
public final class ServiceTime {
    private static final String NOBODY = "none";

    private ServiceTime() {}

    /**
     * Knocks at Graph with a token that lets nobody in.
     *
     * @return empty where the answer carries no time
     * @throws GraphException when no answer of Graph came
     */
    public static Optional<Instant> at(Endpoint endpoint) throws GraphException {
        Wire wire = new Wire(endpoint, request -> Mono.just(new AccessToken(NOBODY, OffsetDateTime.MAX)));
        try {
            return of(
                    wire.get(endpoint.graph() + "/v1.0/organization?$select=id").date());
        } catch (Busy e) {
            return of(wire.lastDate());
        } catch (GraphException e) {
            if (wire.lastDate().isEmpty() && !e.reason().isAccess()) {
                throw e;
            }
            return of(wire.lastDate());
        }
    }

    /** Reads a date header; a proxy may drop it. */
    static Optional<Instant> of(String date) {
        try {
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
