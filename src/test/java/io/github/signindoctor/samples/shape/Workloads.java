package io.github.signindoctor.samples.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.samples.Chance;
import io.github.signindoctor.samples.Contoso;
import io.github.signindoctor.samples.Week;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Sign-ins of service principals and managed identities: read and counted, never diagnosed. */
public final class Workloads {

    private static final String CSV_HEADER = "Date (UTC),Request ID,Correlation ID,Service principal ID,"
            + "Service principal name,Credential key ID,Credential thumbprint,Application,Application ID ,"
            + "App owner tenant ID,Resource,Resource ID ,Resource tenant ID,Resource owner tenant ID,Home tenant ID,"
            + "Home tenant name,IP address,Location,Status,Sign-in error code,Failure reason,Conditional Access";

    private static final String NAME = "Contoso Nightly Export";

    private Workloads() {}

    private record Run(String request, String correlation, Instant at, boolean good) {}

    /** The portal's ApplicationSignIns download: 22 columns. */
    public static String applicationCsv(Contoso tenant) {
        Csv csv = new Csv("\n").header(CSV_HEADER);
        runs(tenant).forEach(run -> csv.line(cells(run, tenant)));
        return csv.toString();
    }

    /** Azure Monitor's ServicePrincipalSignInLogs. */
    public static String servicePrincipalLines(Contoso tenant) {
        return Json.lines(runs(tenant).stream()
                .map(run -> record(run, tenant, "ServicePrincipalSignInLogs"))
                .toList());
    }

    /** Azure Monitor's ManagedIdentitySignInLogs. */
    public static String managedIdentityLines(Contoso tenant) {
        return Json.lines(runs(tenant).stream()
                .map(run -> record(run, tenant, "ManagedIdentitySignInLogs"))
                .toList());
    }

    private static List<Run> runs(Contoso tenant) {
        Chance chance = new Chance(7).fork(tenant.id());
        return IntStream.rangeClosed(1, 6)
                .mapToObj(day -> new Run(chance.guid(), chance.guid(), Week.at(day, 1, 30), day != 4))
                .toList();
    }

    private static List<String> cells(Run run, Contoso tenant) {
        String reason = run.good ? "Other." : "The provided client secret keys for app '{identifier}' are expired.";
        return List.of(
                run.at.toString(),
                run.request,
                run.correlation,
                id(tenant, "principal"),
                NAME,
                id(tenant, "key"),
                "",
                NAME,
                id(tenant, "app"),
                tenant.id(),
                "Microsoft Graph",
                "00000003-0000-0000-c000-000000000000",
                tenant.id(),
                Contoso.MICROSOFT_TENANT,
                tenant.id(),
                "",
                "192.0.2.30",
                "Utrecht, Utrecht, NL",
                run.good ? "Success" : "Failure",
                run.good ? "" : "7000222",
                reason,
                "Not applied");
    }

    private static ObjectNode record(Run run, Contoso tenant, String category) {
        ObjectNode node = Json.object()
                .put("time", Moments.sevenDigits(run.at.plusSeconds(140)))
                .put("resourceId", "/tenants/" + tenant.id() + "/providers/Microsoft.aadiam")
                .put("operationName", "Sign-in activity")
                .put("category", category)
                .put("tenantId", tenant.id())
                .put("resultType", run.good ? "0" : "7000222")
                .put("callerIpAddress", category.startsWith("Managed") ? "" : "192.0.2.30")
                .put("correlationId", run.correlation);
        ObjectNode properties = node.putObject("properties")
                .put("id", run.request)
                .put("createdDateTime", Moments.sevenDigitsOffset(run.at))
                .put("appId", id(tenant, "app"))
                .put("servicePrincipalId", id(tenant, "principal"))
                .put("servicePrincipalName", NAME)
                .put("resourceDisplayName", "Microsoft Graph")
                .put("resourceId", "00000003-0000-0000-c000-000000000000")
                .put("correlationId", run.correlation)
                .put("isInteractive", false);
        properties.putObject("status").put("errorCode", run.good ? 0 : 7000222);
        return node;
    }

    private static String id(Contoso tenant, String what) {
        return new Chance(8).fork(tenant.id() + what).guid();
    }
}
