package io.github.signindoctor.samples.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.signindoctor.samples.Row;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The columns of SigninLogs and AADNonInteractiveUserSignInLogs, and the value of each for a row. */
final class LogAnalyticsTable {

    static final List<String> COLUMNS = List.of(
            "TenantId",
            "SourceSystem",
            "TimeGenerated",
            "ResourceId",
            "OperationName",
            "OperationVersion",
            "Category",
            "ResultType",
            "ResultSignature",
            "ResultDescription",
            "DurationMs",
            "CorrelationId",
            "Resource",
            "ResourceGroup",
            "ResourceProvider",
            "Identity",
            "Level",
            "Location",
            "AlternateSignInName",
            "AppDisplayName",
            "AppId",
            "AuthenticationContextClassReferences",
            "AuthenticationDetails",
            "AppliedEventListeners",
            "AuthenticationMethodsUsed",
            "AuthenticationProcessingDetails",
            "AuthenticationRequirement",
            "AuthenticationRequirementPolicies",
            "ClientAppUsed",
            "ConditionalAccessPolicies",
            "ConditionalAccessStatus",
            "CreatedDateTime",
            "DeviceDetail",
            "IsInteractive",
            "Id",
            "IPAddress",
            "IsRisky",
            "LocationDetails",
            "MfaDetail",
            "NetworkLocationDetails",
            "OriginalRequestId",
            "ProcessingTimeInMilliseconds",
            "RiskDetail",
            "RiskEventTypes",
            "RiskEventTypes_V2",
            "RiskLevelAggregated",
            "RiskLevelDuringSignIn",
            "RiskState",
            "ResourceDisplayName",
            "ResourceIdentity",
            "ResourceServicePrincipalId",
            "ServicePrincipalId",
            "ServicePrincipalName",
            "Status",
            "TokenIssuerName",
            "TokenIssuerType",
            "UserAgent",
            "UserDisplayName",
            "UserId",
            "UserPrincipalName",
            "AADTenantId",
            "UserType",
            "FlaggedForReview",
            "IPAddressFromResourceProvider",
            "SignInIdentifier",
            "SignInIdentifierType",
            "ResourceTenantId",
            "HomeTenantId",
            "UniqueTokenIdentifier",
            "SessionLifetimePolicies",
            "AutonomousSystemNumber",
            "AuthenticationProtocol",
            "CrossTenantAccessType",
            "IncomingTokenType",
            "OriginalTransferMethod",
            "SessionId",
            "AppliedConditionalAccessPolicies",
            "RiskLevel",
            "Type");

    static final Set<String> DYNAMIC =
            Set.of("ConditionalAccessPolicies", "DeviceDetail", "LocationDetails", "MfaDetail", "Status");

    static final Set<String> TIMES = Set.of("TimeGenerated", "CreatedDateTime");

    /** Columns whose value stands in the envelope under another name or the same in camel case. */
    private static final Set<String> ENVELOPE = Set.of(
            "ResourceId",
            "OperationName",
            "OperationVersion",
            "Category",
            "ResultType",
            "ResultSignature",
            "ResultDescription",
            "DurationMs",
            "Identity",
            "Location");

    private static final Map<String, String> MEMBERS = Map.of(
            "IPAddress", "ipAddress",
            "IPAddressFromResourceProvider", "ipAddressFromResourceProvider",
            "ResourceIdentity", "resourceId",
            "LocationDetails", "location",
            "ConditionalAccessPolicies", "appliedConditionalAccessPolicies",
            "RiskEventTypes_V2", "riskEventTypes_v2",
            "AADTenantId", "resourceTenantId");

    private static final Set<String> ALWAYS_EMPTY =
            Set.of("AppliedConditionalAccessPolicies", "RiskLevel", "RiskEventTypes", "IsRisky");

    private final String workspace;

    LogAnalyticsTable(String workspace) {
        this.workspace = workspace;
    }

    /** Kusto type of a column. */
    static String type(String column) {
        if (TIMES.contains(column)) {
            return "datetime";
        }
        if (DYNAMIC.contains(column)) {
            return "dynamic";
        }
        if (column.equals("DurationMs")) {
            return "long";
        }
        return column.equals("IsInteractive") || column.equals("FlaggedForReview") ? "bool" : "string";
    }

    /** Value of a column; missing where the cell is empty. Times are left to the writer. */
    JsonNode value(String column, Row row, ObjectNode envelope) {
        JsonNode constant = constant(column, row);
        if (!constant.isMissingNode() || ALWAYS_EMPTY.contains(column)) {
            return constant;
        }
        String member = MEMBERS.getOrDefault(column, camel(column));
        return ENVELOPE.contains(column)
                ? envelope.path(camel(column))
                : envelope.path("properties").path(member);
    }

    private JsonNode constant(String column, Row row) {
        return switch (column) {
            case "TenantId" -> TextNode.valueOf(workspace);
            case "SourceSystem" -> TextNode.valueOf("Azure AD");
            case "Resource", "ResourceGroup" -> TextNode.valueOf("Microsoft.aadiam");
            case "Level" -> TextNode.valueOf("4");
            case "Type" ->
                TextNode.valueOf(row.flow().interactive() ? "SigninLogs" : "AADNonInteractiveUserSignInLogs");
            default -> MissingNode.getInstance();
        };
    }

    private static String camel(String column) {
        return column.substring(0, 1).toLowerCase(Locale.ROOT) + column.substring(1);
    }
}
