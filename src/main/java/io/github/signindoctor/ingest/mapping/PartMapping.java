package io.github.signindoctor.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.signindoctor.model.App;
import io.github.signindoctor.model.Authentication;
import io.github.signindoctor.model.AuthenticationStep;
import io.github.signindoctor.model.Client;
import io.github.signindoctor.model.Device;
import io.github.signindoctor.model.ErrorCode;
import io.github.signindoctor.model.Interactivity;
import io.github.signindoctor.model.Place;
import io.github.signindoctor.model.PolicyEvaluation;
import io.github.signindoctor.model.Risk;
import io.github.signindoctor.model.Status;
import io.github.signindoctor.model.Tenancy;
import io.github.signindoctor.model.Who;

/**
 * The parts of a canonical row one by one. Each looks at its own members alone, so a row that holds only those gives the
 * same part.
 */
public final class PartMapping {
    private PartMapping() {}

    /** Who it was. */
    public static Who who(JsonNode row) {
        return WhoMapping.map(row);
    }

    /** Whether a person sat in front of it. */
    public static Interactivity interactivity(JsonNode row) {
        return WhoMapping.interactivity(row);
    }

    /** Whether the user pressed the flag on the error page. */
    public static boolean isFlagged(JsonNode row) {
        return Values.known(row, "flaggedForReview").isYes();
    }

    /** From where. */
    public static Place place(JsonNode row) {
        return PlaceMapping.map(row);
    }

    /** What was asked and what was shown. */
    public static Authentication authentication(JsonNode row) {
        return AuthenticationMapping.map(row);
    }

    /** One element of {@code authenticationDetails}. */
    public static AuthenticationStep step(JsonNode detail) {
        return AuthenticationMapping.step(detail);
    }

    /** What Conditional Access said. */
    public static PolicyEvaluation policies(JsonNode row) {
        return PolicyMapping.map(row);
    }

    /** An identifier in its final form: folded, empty where absent. */
    public static String identifier(JsonNode row, String member) {
        return Identifiers.of(row, member);
    }

    /** Between which tenants. */
    public static Tenancy tenancy(JsonNode row) {
        return new Tenancy(
                Identifiers.of(row, "tenantId"),
                Identifiers.of(row, "homeTenantId"),
                Identifiers.of(row, "resourceTenantId"),
                GraphWords.CROSS_TENANT.of(row, "crossTenantAccessType"));
    }

    /** With which client. */
    public static Client client(JsonNode row) {
        return new Client(
                new App(Identifiers.of(row, "appId"), Values.text(row, "appDisplayName")),
                new App(Identifiers.of(row, "resourceId"), Values.text(row, "resourceDisplayName")),
                Values.text(row, "clientAppUsed"),
                Values.text(row, "userAgent"),
                GraphWords.PROTOCOL.of(row, "authenticationProtocol"),
                GraphWords.TRANSFER.of(row, "originalTransferMethod"),
                GraphWords.INCOMING_TOKEN.of(row, "incomingTokenType"));
    }

    /** On which device. */
    public static Device device(JsonNode row) {
        JsonNode detail = row.path("deviceDetail");
        return new Device(
                Identifiers.of(detail, "deviceId"),
                Values.text(detail, "displayName"),
                Values.text(detail, "operatingSystem"),
                Values.text(detail, "browser"),
                Values.known(detail, "isCompliant"),
                Values.known(detail, "isManaged"),
                GraphWords.TRUST.of(detail, "trustType"));
    }

    /** How it ended. */
    public static Status status(JsonNode row) {
        JsonNode status = row.path("status");
        return new Status(
                ErrorCode.parse(Values.raw(status, "errorCode")),
                Values.text(status, "failureReason"),
                Values.text(status, "additionalDetails"),
                Values.text(row, "portalStatus"));
    }

    /** How risky it was. */
    public static Risk risk(JsonNode row) {
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
