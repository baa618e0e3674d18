package io.github.signindoctor.ingest.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.table.SignInTables;
import io.github.signindoctor.ingest.text.Shown;
import io.github.signindoctor.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What turns up beside sign-ins in the same exports, by name. */
final class NotSignIns {
    private static final int NAMES_SHOWN = 8;
    private static final Set<String> OTHER_CATEGORIES = Set.of(
            "auditlogs",
            "microsoftgraphactivitylogs",
            "riskyusers",
            "userriskevents",
            "provisioninglogs",
            "riskyserviceprincipals",
            "serviceprincipalriskevents",
            "networkaccesstrafficlogs",
            "enrichedoffice365auditlogs",
            "remotenetworkhealthlogs");

    private NotSignIns() {}

    /** Whether a table row names one of the sign-in tables. */
    static boolean isSignInTable(Folded row) {
        return !SignInTables.category(row.text("type", "tablename")).isEmpty();
    }

    /** Whether a table row belongs to another log. */
    static boolean isOtherTable(Folded row) {
        return isOther(row.text("category")) || isOther(row.text("type"));
    }

    private static boolean isOther(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        return OTHER_CATEGORIES.contains(folded)
                || OTHER_CATEGORIES.contains("aad" + folded)
                || folded.startsWith("aad") && OTHER_CATEGORIES.contains(folded.substring("aad".length()));
    }

    /** What the record is, as a plural noun phrase; empty where we do not know it either. */
    static Optional<String> name(Folded record) {
        if (isOtherTable(record)) {
            return Optional.of("records of category " + Shown.text(record.text("category", "type")));
        }
        if (record.has("activitydatetime") && record.has("activitydisplayname")) {
            return Optional.of("directory audit records");
        }
        if (record.has("riskeventtype") && record.has("detecteddatetime")) {
            return Optional.of("risk detections");
        }
        if (record.has("risklastupdateddatetime")) {
            return Optional.of("risky users");
        }
        return Optional.empty();
    }

    /** The shape under which such a record is counted. */
    static Shape shape(Folded record) {
        if (record.has("timegenerated")) {
            return Shape.LOG_ANALYTICS_JSON;
        }
        return record.has("category") && record.has("properties") ? Shape.AZURE_MONITOR : Shape.GRAPH_JSON;
    }

    /** Why a record that nobody knows is refused. */
    static String reason(ObjectNode record, Folded folded) {
        if (isSignInTable(folded)) {
            return "a summary of " + Shown.text(folded.text("type"))
                    + " (expected its rows, with Id, UserPrincipalName and ResultType)";
        }
        List<String> names = new ArrayList<>();
        record.fieldNames().forEachRemaining(name -> {
            if (names.size() < NAMES_SHOWN) {
                names.add(Shown.text(name));
            }
        });
        String seen = names.isEmpty() ? "an empty object" : "an object with " + String.join(", ", names);
        return seen + (record.size() > NAMES_SHOWN ? " …" : "") + " (expected a sign-in)";
    }
}
