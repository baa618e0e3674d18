package io.github.signindoctor.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.DateOrder;
import io.github.signindoctor.ingest.time.Times;
import io.github.signindoctor.model.Origin;
import io.github.signindoctor.model.SignIn;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Reads a canonical row: members named and nested as in Graph's beta {@code signIn}, values as any export writes them.
 * Absent, null, "None", "N/A" and masked values become the empty text; an absent error code stays unknown.
 */
public final class SignInMapper {
    private final Times times = new Times(DateOrder.AUTO, ZoneOffset.UTC);

    /**
     * The sign-in of a row.
     *
     * @throws IllegalArgumentException when {@code createdDateTime} is no moment; readers reject such rows before
     */
    public SignIn map(ObjectNode canonical, Origin origin) {
        return new SignIn(
                RequestId.of(canonical),
                created(canonical),
                Identifiers.of(canonical, "correlationId"),
                Identifiers.of(canonical, "originalRequestId"),
                Identifiers.of(canonical, "sessionId"),
                PartMapping.who(canonical),
                PartMapping.tenancy(canonical),
                PartMapping.client(canonical),
                PartMapping.place(canonical),
                PartMapping.device(canonical),
                PartMapping.status(canonical),
                PartMapping.interactivity(canonical),
                PartMapping.authentication(canonical),
                PartMapping.policies(canonical),
                PartMapping.risk(canonical),
                PartMapping.isFlagged(canonical),
                origin);
    }

    private Instant created(JsonNode row) {
        String written = Values.raw(row, "createdDateTime");
        return times.parse(written)
                .orElseThrow(() -> new IllegalArgumentException("createdDateTime is no moment: " + written));
    }
}
