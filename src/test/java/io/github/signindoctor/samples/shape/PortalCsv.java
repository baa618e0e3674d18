package io.github.signindoctor.samples.shape;

import io.github.signindoctor.samples.Contoso;
import io.github.signindoctor.samples.Log;
import io.github.signindoctor.samples.Machine;
import io.github.signindoctor.samples.Row;
import io.github.signindoctor.samples.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The CSV download of the portal. Interactive and non-interactive rows have the same header and go to files of their own:
 * cut the log first. No policies, steps, risk or original request id.
 */
public final class PortalCsv {

    /** The header of December 2025: blanks at the end of names and the doubled column belong to it. */
    static final String HEADER = "Date (UTC),Request ID,User agent,Correlation ID,User ID,User,Username,User type,"
            + "Cross tenant access type,Incoming token type,Authentication Protocol,Unique token identifier,"
            + "Original transfer method,Client credential type,Token Protection - Sign In Session,"
            + "Token Protection - Sign In Session StatusCode,Application,Application ID ,App owner tenant ID,Resource,"
            + "Resource ID ,Resource tenant ID,Resource owner tenant ID,Home tenant ID,Home tenant name,IP address,"
            + "Location,Status,Sign-in error code,Failure reason,Client app,Device ID,Browser,Operating System,"
            + "Compliant,Managed,Join Type,Multifactor authentication result,Multifactor authentication auth method,"
            + "Multifactor authentication auth detail,Authentication requirement,Sign-in identifier,Session ID,"
            + "IP address (seen by resource),Through Global Secure Access,Global Secure Access IP address,"
            + "Autonomous system  number,Flagged for review,Token issuer type,Incoming token type,Token issuer name,"
            + "Latency,Conditional Access,Managed Identity type,Associated Resource Id,Federated Token Id,"
            + "Federated Token Issuer";

    private static final List<String> NOT_IN_2024 = List.of("App owner tenant ID", "Resource owner tenant ID");
    private static final List<String> NOT_IN_2023 = List.of(
            "App owner tenant ID",
            "Resource owner tenant ID",
            "User agent",
            "Session ID",
            "Original transfer method",
            "Token Protection - Sign In Session",
            "Token Protection - Sign In Session StatusCode",
            "Through Global Secure Access",
            "Global Secure Access IP address",
            "Managed Identity type",
            "Associated Resource Id",
            "Federated Token Id",
            "Federated Token Issuer");

    private PortalCsv() {}

    /** With the 57 columns of December 2025. */
    public static String of(Log log) {
        Csv csv = new Csv("\n").header(HEADER);
        log.latestFirst().forEach(row -> csv.line(cells(row, log.tenant().id())));
        return csv.toString();
    }

    /** With the 55 columns of October 2024, every header quoted. */
    public static String of2024(Log log) {
        List<String> names = columns(NOT_IN_2024);
        Csv csv = new Csv("\n").quoted(names);
        log.latestFirst().forEach(row -> csv.line(cells(row, log.tenant().id(), NOT_IN_2024)));
        return csv.toString();
    }

    /** With the 44 columns of 2023 and a byte order mark. */
    public static String of2023(Log log) {
        Csv csv = new Csv("\r\n").header("\uFEFF" + String.join(",", columns(NOT_IN_2023)));
        log.latestFirst().forEach(row -> csv.line(cells(row, log.tenant().id(), NOT_IN_2023)));
        return csv.toString();
    }

    private static List<String> columns(List<String> without) {
        return Arrays.stream(HEADER.split(","))
                .filter(name -> !without.contains(name))
                .toList();
    }

    private static List<String> cells(Row row, String tenant, List<String> without) {
        String[] names = HEADER.split(",");
        List<String> cells = cells(row, tenant);
        return IntStream.range(0, names.length)
                .filter(column -> !without.contains(names[column]))
                .mapToObj(cells::get)
                .toList();
    }

    private static List<String> cells(Row row, String tenant) {
        Map<String, String> values =
                Arrays.stream(HEADER.split(",")).distinct().collect(Collectors.toMap(name -> name, name -> ""));
        who(values, row);
        what(values, row, tenant);
        where(values, row.setting().site(), row.setting().machine());
        outcome(values, row);
        rest(values, row);
        return new ArrayList<>(Arrays.stream(HEADER.split(",")).map(values::get).toList());
    }

    private static void who(Map<String, String> values, Row row) {
        values.put("Date (UTC)", row.at().toString());
        values.put("Request ID", row.keys().request());
        values.put("User agent", row.agent());
        values.put("Correlation ID", row.keys().correlation());
        values.put("User ID", row.who().id());
        values.put("User", row.who().name());
        values.put("Username", row.who().upn());
        values.put("User type", row.guest() ? "Guest" : "Member");
        values.put("Cross tenant access type", row.guest() ? "B2B collaboration" : "None");
        values.put("Home tenant ID", row.who().homeTenant());
        values.put("Sign-in identifier", row.flow().interactive() ? row.who().upn() : "");
        values.put("Session ID", row.keys().session());
        values.put("Unique token identifier", guarded(TokenId.of(row.keys().request())));
    }

    private static void what(Map<String, String> values, Row row, String tenant) {
        String maker = row.setting().app().own() ? tenant : Contoso.MICROSOFT_TENANT;
        values.put("Application", row.setting().app().title);
        values.put("Application ID ", row.setting().app().id);
        values.put("App owner tenant ID", maker);
        values.put("Resource", row.setting().app().resourceTitle());
        values.put("Resource ID ", row.setting().app().resourceId());
        values.put("Resource tenant ID", tenant);
        values.put("Resource owner tenant ID", maker);
        values.put("Client app", row.setting().app().client.word);
        values.put("Browser", row.browser());
    }

    private static void where(Map<String, String> values, Site site, Machine machine) {
        values.put("IP address", site.address());
        values.put("Location", site.city().town + ", " + site.city().state + ", " + site.city().country);
        values.put("Autonomous system  number", String.valueOf(site.network()));
        values.put("Device ID", machine.id());
        values.put("Operating System", machine.system());
        values.put("Compliant", machine.compliant() ? "Yes" : "");
        values.put("Managed", machine.known() ? "Yes" : "");
        values.put("Join Type", machine.trust());
    }

    private static void outcome(Map<String, String> values, Row row) {
        values.put("Status", DisplayWords.status(row.ending().code()));
        values.put(
                "Sign-in error code",
                row.ending().code() == 0 ? "" : String.valueOf(row.ending().code()));
        values.put("Failure reason", row.ending().reason());
        values.put("Multifactor authentication result", row.ending().details());
        row.factor().answered().ifPresent(method -> {
            values.put("Multifactor authentication auth method", method.title);
            values.put("Multifactor authentication auth detail", method.detail);
        });
        values.put(
                "Authentication requirement",
                row.demanded() ? "Multifactor authentication" : "Single-factor authentication");
        values.put("Conditional Access", DisplayWords.of(row.policyStatus()));
    }

    private static void rest(Map<String, String> values, Row row) {
        values.put("Incoming token type", DisplayWords.of(row.flow().token()));
        values.put("Authentication Protocol", DisplayWords.of(row.flow().protocol()));
        values.put("Token issuer type", DisplayWords.of(row.flow().issuer()));
        values.put("Latency", String.valueOf(row.latency()));
        values.put("Token Protection - Sign In Session", "Unbound");
        values.put("Token Protection - Sign In Session StatusCode", "1002");
        values.put(
                "Original transfer method", DisplayWords.of(row.flow().marks().transfer()));
        values.put("Client credential type", "None");
        values.put("Through Global Secure Access", "No");
        values.put("Flagged for review", "No");
        values.put("Managed Identity type", "None");
    }

    /** The portal's guard against formulas: an apostrophe before a leading minus or plus. */
    private static String guarded(String value) {
        return value.startsWith("-") || value.startsWith("+") ? "'" + value : value;
    }
}
