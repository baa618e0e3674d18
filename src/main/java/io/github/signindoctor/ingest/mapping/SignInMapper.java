package io.github.signindoctor.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.DateOrder;
import io.github.signindoctor.ingest.time.Times;
import io.github.signindoctor.model.App;
import io.github.signindoctor.model.Client;
import io.github.signindoctor.model.Device;
import io.github.signindoctor.model.ErrorCode;
import io.github.signindoctor.model.Origin;
import io.github.signindoctor.model.Risk;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.Status;
import io.github.signindoctor.model.Tenancy;
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
                WhoMapping.map(canonical),
                tenancy(canonical),
                client(canonical),
                PlaceMapping.map(canonical),
                device(canonical.path("deviceDetail")),
                status(canonical),
                WhoMapping.interactivity(canonical),
                AuthenticationMapping.map(canonical),
                PolicyMapping.map(canonical),
                risk(canonical),
                Values.known(canonical, "flaggedForReview").isYes(),
                origin);
    }

    private Instant created(JsonNode row) {
        String written = Values.raw(row, "createdDateTime");
        return times.parse(written)
                .orElseThrow(() -> new IllegalArgumentException("createdDateTime is no moment: " + written));
    }

    private static Tenancy tenancy(JsonNode row) {
        return new Tenancy(
                Identifiers.of(row, "tenantId"),
                Identifiers.of(row, "homeTenantId"),
                Identifiers.of(row, "resourceTenantId"),
                GraphWords.CROSS_TENANT.of(row, "crossTenantAccessType"));
    }

    private static Client client(JsonNode row) {
        return new Client(
                new App(Identifiers.of(row, "appId"), Values.text(row, "appDisplayName")),
                new App(Identifiers.of(row, "resourceId"), Values.text(row, "resourceDisplayName")),
                Values.text(row, "clientAppUsed"),
                Values.text(row, "userAgent"),
                GraphWords.PROTOCOL.of(row, "authenticationProtocol"),
                GraphWords.TRANSFER.of(row, "originalTransferMethod"),
                GraphWords.INCOMING_TOKEN.of(row, "incomingTokenType"));
    }

    private static Device device(JsonNode detail) {
        return new Device(
                Identifiers.of(detail, "deviceId"),
                Values.text(detail, "displayName"),
                Values.text(detail, "operatingSystem"),
                Values.text(detail, "browser"),
                Values.known(detail, "isCompliant"),
                Values.known(detail, "isManaged"),
                GraphWords.TRUST.of(detail, "trustType"));
    }

    private static Status status(JsonNode row) {
        JsonNode status = row.path("status");
        return new Status(
                ErrorCode.parse(Values.raw(status, "errorCode")),
                Values.text(status, "failureReason"),
                Values.text(status, "additionalDetails"),
                Values.text(row, "portalStatus"));
    }

    private static Risk risk(JsonNode row) {
        String during = GraphWords.RISK_LEVEL.of(row, "riskLevelDuringSignIn");
        String aggregated = GraphWords.RISK_LEVEL.of(row, "riskLevelAggregated");
        boolean hidden = during.equals("hidden") || aggregated.equals("hidden");
        return new Risk(
                during.equals("hidden") ? "" : during,
                aggregated.equals("hidden") ? "" : aggregated,
                GraphWords.RISK_STATE.of(row, "riskState"),
                Values.text(row, "riskDetail"),
                Values.texts(row, row.path("riskEventTypes_v2").isEmpty() ? "riskEventTypes" : "riskEventTypes_v2"),
                hidden);
    }
}
