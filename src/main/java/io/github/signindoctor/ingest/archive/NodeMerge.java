package io.github.signindoctor.ingest.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.model.Interactivity;
import java.util.Locale;
import java.util.Set;

/**
 * Completes a row from a copy that ranks below it, member by member, as
 * {@link io.github.signindoctor.model.SignIn#completedFrom} does with what is known of them.
 */
final class NodeMerge {
    private static final Set<String> ABSENT =
            Set.of("", "null", "none", "n/a", "na", "nan", "not available", "{pii removed}", "hidden", "undefined");
    /** Members whose {@code none} is an answer, and not the absence of one. */
    private static final Set<String> NONE_SAYS_SOMETHING = Set.of(
            "incomingTokenType",
            "authenticationProtocol",
            "originalTransferMethod",
            "crossTenantAccessType",
            "riskLevelDuringSignIn",
            "riskLevelAggregated",
            "riskState");

    private static final String POLICIES = "appliedConditionalAccessPolicies";
    /** What settles together whether a person sat there: never mixed from two copies. */
    private static final Set<String> KIND = Set.of("signInEventTypes", "isInteractive", "category");

    private NodeMerge() {}

    /** Changes the first row. */
    static void complete(Row row, Row from) {
        boolean kindIsKnown = row.signIn().interactivity() != Interactivity.UNKNOWN;
        from.canonical().properties().forEach(member -> {
            if (!(kindIsKnown && KIND.contains(member.getKey()))) {
                completeMember(row.canonical(), member.getKey(), member.getValue());
            }
        });
    }

    private static void completeMember(ObjectNode mine, String name, JsonNode theirs) {
        JsonNode own = mine.path(name);
        if (name.equals("flaggedForReview") && theirs.asBoolean()) {
            mine.set(name, theirs);
        } else if (name.equals(POLICIES) && own.isArray() && theirs.isArray()) {
            unite((ArrayNode) own, (ArrayNode) theirs);
        } else if (isAbsent(own) && !isNoneThatCounts(name, own)) {
            setUnlessEmptier(mine, name, own, theirs);
        } else if (own instanceof ObjectNode object && theirs.isObject()) {
            theirs.properties().forEach(member -> completeMember(object, member.getKey(), member.getValue()));
        }
    }

    /** "Hidden" says more than nothing, and an empty list more than none. */
    private static void setUnlessEmptier(ObjectNode mine, String name, JsonNode own, JsonNode theirs) {
        if (!isAbsent(theirs) || isNoneThatCounts(name, theirs) || own.isMissingNode() || own.isNull()) {
            mine.set(name, theirs);
        }
    }

    private static boolean isAbsent(JsonNode node) {
        if (node.isContainerNode()) {
            return node.isEmpty();
        }
        return node.isMissingNode()
                || node.isNull()
                || node.isTextual() && ABSENT.contains(node.textValue().strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isNoneThatCounts(String name, JsonNode own) {
        return own.asText().strip().equalsIgnoreCase("none") && NONE_SAYS_SOMETHING.contains(name);
    }

    /** One sign-in may be cut into rows that each list some of its policies. */
    private static void unite(ArrayNode mine, ArrayNode theirs) {
        int before = mine.size();
        for (JsonNode policy : theirs) {
            boolean known = false;
            for (int i = 0; i < before && !known; i++) {
                known = isSamePolicy(mine.get(i), policy);
            }
            if (!known) {
                mine.add(policy);
            }
        }
    }

    private static boolean isSamePolicy(JsonNode mine, JsonNode theirs) {
        String myId = text(mine, "id");
        String theirId = text(theirs, "id");
        return myId.isEmpty() || theirId.isEmpty()
                ? text(mine, "displayName").equals(text(theirs, "displayName"))
                : myId.equalsIgnoreCase(theirId);
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asText("").strip();
    }
}
