package io.github.signindoctor.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.signindoctor.model.Interactivity;
import io.github.signindoctor.model.Known;
import io.github.signindoctor.model.Who;
import java.util.List;
import java.util.Locale;

/** Who signed in, and whether a person sat there. The log's category decides, where there is one. */
final class WhoMapping {
    private WhoMapping() {}

    static Who map(JsonNode row) {
        String category = category(row);
        List<String> events = events(row);
        if (category.startsWith("managedidentity") || events.contains("managedidentity")) {
            return managedIdentity(row);
        }
        if (category.contains("serviceprincipal") || events.contains("serviceprincipal")) {
            return servicePrincipal(row);
        }
        Who.User user = user(row);
        if (!user.id().isEmpty() || !user.principalName().isEmpty()) {
            return user;
        }
        return Identifiers.of(row, "servicePrincipalId").isEmpty() ? new Who.Nobody() : application(row);
    }

    private static Who.User user(JsonNode row) {
        return new Who.User(
                Identifiers.guid(row, "userId"),
                Values.text(row, "userPrincipalName"),
                Values.text(row, "userDisplayName"),
                guest(Values.text(row, "userType")));
    }

    private static Known guest(String userType) {
        return switch (userType.toLowerCase(Locale.ROOT)) {
            case "guest" -> Known.YES;
            case "member" -> Known.NO;
            default -> Known.UNKNOWN;
        };
    }

    private static Who application(JsonNode row) {
        String kind = Values.text(row.path("managedServiceIdentity"), "msiType");
        return kind.isEmpty() ? servicePrincipal(row) : managedIdentity(row);
    }

    private static Who servicePrincipal(JsonNode row) {
        return new Who.ServicePrincipal(
                Identifiers.of(row, "servicePrincipalId"), Values.text(row, "servicePrincipalName"));
    }

    private static Who managedIdentity(JsonNode row) {
        return new Who.ManagedIdentity(
                Identifiers.of(row, "servicePrincipalId"), Values.text(row, "servicePrincipalName"));
    }

    /** Old records of category SignInLogs say isInteractive false although a person sat there. */
    static Interactivity interactivity(JsonNode row) {
        List<String> events = events(row);
        if (events.contains("interactiveuser")) {
            return Interactivity.INTERACTIVE;
        }
        String category = category(row);
        if (!events.isEmpty() || category.startsWith("noninteractive")) {
            return Interactivity.SILENT;
        }
        if (category.equals("signinlogs")) {
            return Interactivity.INTERACTIVE;
        }
        return switch (Values.known(row, "isInteractive")) {
            case YES -> Interactivity.INTERACTIVE;
            case NO -> Interactivity.SILENT;
            case UNKNOWN -> Interactivity.UNKNOWN;
        };
    }

    private static List<String> events(JsonNode row) {
        return Values.texts(row, "signInEventTypes").stream()
                .map(each -> each.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String category(JsonNode row) {
        return Values.raw(row, "category").toLowerCase(Locale.ROOT);
    }
}
