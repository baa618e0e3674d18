package io.github.signindoctor.ingest.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.model.Shape;

/** Records that have Graph's form already: of Graph itself, of the portal's download, of the PowerShell SDK. */
final class GraphRecords {
    private GraphRecords() {}

    /** A sign-in, and not one of the other things of Graph that have a creation time (users, groups, audits). */
    static boolean isSignIn(Folded record) {
        return record.has("createddatetime")
                && (record.has("status") && (record.has("appid") || record.has("id") || record.has("userprincipalname"))
                        || record.has("appliedconditionalaccesspolicies")
                        || (record.has("appid") || record.has("appdisplayname")) && hasWho(record));
    }

    private static boolean hasWho(Folded record) {
        return record.has("userprincipalname") || record.has("userid") || record.has("serviceprincipalid");
    }

    /**
     * The portal writes a bare array of beta records. Graph's v1.0 lacks the steps, and only Graph has
     * {@code riskEventTypes} without a version.
     */
    static Shape shape(ObjectNode record, Folded folded, Surrounding surrounding) {
        if (record.has("CreatedDateTime")) {
            return Shape.POWERSHELL_JSON;
        }
        boolean portal = surrounding == Surrounding.ARRAY
                && !record.has("riskEventTypes")
                && (record.has("managedServiceIdentity") || record.has("authenticationDetails"));
        return portal ? Shape.PORTAL_JSON : Shape.GRAPH_JSON;
    }

    /** Whether it is a row of a Log Analytics table from which a query took the result. */
    static boolean isTableRow(ObjectNode record, Folded folded) {
        return record.has("CreatedDateTime") && (folded.has("timegenerated") || folded.has("aadtenantid"));
    }

    /**
     * Graph lists no policies for a caller who may not read policies, so an empty list is "not listed" and left in the row
     * would say "none applied"; unless the status over all says that itself.
     */
    static void dropEmptyPolicies(ObjectNode row) {
        boolean noneApplied = row.path("conditionalAccessStatus").asText().equalsIgnoreCase("notApplied");
        if (row.path("appliedConditionalAccessPolicies").isEmpty() && !noneApplied) {
            row.remove("appliedConditionalAccessPolicies");
        }
    }
}
