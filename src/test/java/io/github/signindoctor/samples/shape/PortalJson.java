package io.github.signindoctor.samples.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.samples.Log;
import io.github.signindoctor.samples.Row;

/** The JSON download of the portal: one indented array of beta-like objects, latest first. */
public final class PortalJson {

    private PortalJson() {}

    /** The whole file. Interactive and non-interactive rows go to files of their own: cut the log first. */
    public static String of(Log log) {
        return Json.pretty(Json.array(
                        log.latestFirst().stream().map(row -> node(row, log)).toList()))
                + "\n";
    }

    /** One record, indented, for writers that stream the array. */
    public static String record(Row row, Log log) {
        return Json.pretty(node(row, log));
    }

    private static ObjectNode node(Row row, Log log) {
        ObjectNode node = GraphNode.of(row, log.tenant().id());
        ObjectNode links = node.putObject("privateLinkDetails");
        for (String member : new String[] {"policyId", "policyName", "resourceId", "policyTenantId"}) {
            links.put(member, "");
        }
        node.putNull("authenticationAppDeviceDetails").putArray("authenticationAppPolicyEvaluationDetails");
        node.putArray("conditionalAccessAudiences");
        ObjectNode identity = node.putObject("managedServiceIdentity").put("msiType", "none");
        identity.putNull("associatedResourceId").putNull("federatedTokenId").putNull("federatedTokenIssuer");
        return node;
    }
}
