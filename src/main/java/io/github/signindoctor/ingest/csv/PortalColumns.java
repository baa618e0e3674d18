package io.github.signindoctor.ingest.csv;

import io.github.signindoctor.ingest.table.CanonicalNode;
import java.util.Arrays;

/** The portal's column names and their places in Graph's {@code signIn}. Matched by name; unknown columns are let go. */
enum PortalColumns {
    REQUEST_ID("request id", "id"),
    CORRELATION_ID("correlation id", "correlationId"),
    USER_AGENT("user agent", "userAgent"),
    USER_ID("user id", "userId"),
    USER_TYPE("user type", "userType"),
    CROSS_TENANT("cross tenant access type", "crossTenantAccessType"),
    INCOMING_TOKEN("incoming token type", "incomingTokenType"),
    PROTOCOL("authentication protocol", "authenticationProtocol"),
    TOKEN_ID("unique token identifier", "uniqueTokenIdentifier"),
    TRANSFER("original transfer method", "originalTransferMethod"),
    CREDENTIAL_TYPE("client credential type", "clientCredentialType"),
    TOKEN_PROTECTION("token protection - sign in session", "tokenProtectionStatusDetails.signInSessionStatus"),
    TOKEN_PROTECTION_CODE(
            "token protection - sign in session statuscode",
            "tokenProtectionStatusDetails.signInSessionStatusCode",
            Kind.NUMBER),
    APPLICATION("application", "appDisplayName"),
    APPLICATION_ID("application id", "appId"),
    APP_OWNER("app owner tenant id", "appOwnerTenantId"),
    RESOURCE("resource", "resourceDisplayName"),
    RESOURCE_ID("resource id", "resourceId"),
    RESOURCE_TENANT("resource tenant id", "resourceTenantId"),
    RESOURCE_OWNER("resource owner tenant id", "resourceOwnerTenantId"),
    HOME_TENANT("home tenant id", "homeTenantId"),
    HOME_TENANT_NAME("home tenant name", "homeTenantName"),
    ADDRESS("ip address", "ipAddress"),
    STATUS("status", "portalStatus"),
    FAILURE_REASON("failure reason", "status.failureReason"),
    MFA_RESULT("multifactor authentication result", "status.additionalDetails"),
    CLIENT_APP("client app", "clientAppUsed"),
    DEVICE_ID("device id", "deviceDetail.deviceId"),
    BROWSER("browser", "deviceDetail.browser"),
    OPERATING_SYSTEM("operating system", "deviceDetail.operatingSystem"),
    COMPLIANT("compliant", "deviceDetail.isCompliant", Kind.YES_NO),
    MANAGED("managed", "deviceDetail.isManaged", Kind.YES_NO),
    JOIN_TYPE("join type", "deviceDetail.trustType"),
    MFA_METHOD("multifactor authentication auth method", "mfaDetail.authMethod"),
    MFA_DETAIL("multifactor authentication auth detail", "mfaDetail.authDetail"),
    REQUIREMENT("authentication requirement", "authenticationRequirement"),
    IDENTIFIER("sign-in identifier", "signInIdentifier"),
    SESSION_ID("session id", "sessionId"),
    RESOURCE_ADDRESS("ip address (seen by resource)", "ipAddressFromResourceProvider"),
    SECURE_ACCESS("through global secure access", "isThroughGlobalSecureAccess", Kind.YES_NO),
    SECURE_ACCESS_ADDRESS("global secure access ip address", "globalSecureAccessIpAddress"),
    NETWORK("autonomous system number", "autonomousSystemNumber", Kind.NUMBER),
    FLAGGED("flagged for review", "flaggedForReview", Kind.YES_NO),
    ISSUER_TYPE("token issuer type", "tokenIssuerType"),
    ISSUER_NAME("token issuer name", "tokenIssuerName"),
    LATENCY("latency", "processingTimeInMilliseconds", Kind.NUMBER),
    POLICY_STATUS("conditional access", "conditionalAccessStatus"),
    MSI_TYPE("managed identity type", "managedServiceIdentity.msiType"),
    MSI_RESOURCE("associated resource id", "managedServiceIdentity.associatedResourceId"),
    FEDERATED_TOKEN("federated token id", "managedServiceIdentity.federatedTokenId"),
    FEDERATED_ISSUER("federated token issuer", "managedServiceIdentity.federatedTokenIssuer"),
    PRINCIPAL_ID("service principal id", "servicePrincipalId"),
    PRINCIPAL_NAME("service principal name", "servicePrincipalName"),
    KEY_ID("credential key id", "servicePrincipalCredentialKeyId"),
    THUMBPRINT("credential thumbprint", "servicePrincipalCredentialThumbprint");

    private static final PortalColumns[] ALL = values();
    private static final int LET_GO = -1;

    private enum Kind {
        TEXT,
        YES_NO,
        NUMBER
    }

    private final String header;
    private final String path;
    private final Kind kind;

    PortalColumns(String header, String path) {
        this(header, path, Kind.TEXT);
    }

    PortalColumns(String header, String path, Kind kind) {
        this.header = header;
        this.path = path;
        this.kind = kind;
    }

    /** For each column of a header, which of these it is; -1 where it is let go. */
    static int[] of(Header header) {
        int[] columns = new int[header.width()];
        Arrays.fill(columns, LET_GO);
        for (PortalColumns column : ALL) {
            header.columns(column.header).forEach(at -> columns[at] = column.ordinal());
        }
        return columns;
    }

    /**
     * Fills in every column that the row has.
     *
     * @param columns those of its header
     */
    static void fill(CsvRow row, int[] columns, CanonicalNode into) {
        String[] found = new String[ALL.length];
        Arrays.fill(found, "");
        for (int at = 0; at < columns.length; at++) {
            int column = columns[at];
            if (column != LET_GO && found[column].isEmpty()) {
                found[column] = row.cells().get(at).strip();
            }
        }
        for (PortalColumns column : ALL) {
            String cell = found[column.ordinal()];
            if (!cell.isEmpty()) {
                column.put(unguarded(cell), into);
            }
        }
    }

    private void put(String cell, CanonicalNode into) {
        switch (kind) {
            case TEXT -> into.text(path, cell);
            case YES_NO -> into.yesNo(path, cell);
            case NUMBER -> into.number(path, cell);
        }
    }

    /** The portal writes an apostrophe before what a spreadsheet would take for a formula. */
    static String unguarded(String cell) {
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && "-+=@".indexOf(cell.charAt(1)) >= 0;
        return guarded ? cell.substring(1) : cell;
    }
}
