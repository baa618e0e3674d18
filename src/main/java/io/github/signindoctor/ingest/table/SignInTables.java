package io.github.signindoctor.ingest.table;

import java.util.Locale;
import java.util.Map;

/** The tables of Log Analytics that hold sign-ins, and which log each of them holds. */
public final class SignInTables {
    private static final Map<String, String> CATEGORIES = Map.of(
            "signinlogs", "SignInLogs",
            "aadnoninteractiveusersigninlogs", "NonInteractiveUserSignInLogs",
            "aadserviceprincipalsigninlogs", "ServicePrincipalSignInLogs",
            "aadmanagedidentitysigninlogs", "ManagedIdentitySignInLogs",
            "adfssigninlogs", "ADFSSignInLogs",
            "microsoftserviceprincipalsigninlogs", "MicrosoftServicePrincipalSignInLogs");

    private SignInTables() {}

    /** The category that diagnostic settings give to the log behind a table; empty for any other table. */
    public static String category(String table) {
        return CATEGORIES.getOrDefault(table.toLowerCase(Locale.ROOT), "");
    }
}
