package io.github.signindoctor.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.signindoctor.model.AppliedPolicy;
import io.github.signindoctor.model.PolicyEvaluation;
import io.github.signindoctor.model.PolicyResult;
import java.util.ArrayList;
import java.util.List;

/** What Conditional Access said. */
final class PolicyMapping {
    private PolicyMapping() {}

    static PolicyEvaluation map(JsonNode row) {
        JsonNode listed = row.path("appliedConditionalAccessPolicies");
        List<AppliedPolicy> policies = new ArrayList<>();
        for (JsonNode each : listed) {
            if (each.isObject()) {
                policies.add(policy(each));
            }
        }
        return new PolicyEvaluation(
                GraphWords.POLICY_STATUS.of(row, "conditionalAccessStatus"), policies, listed.isArray());
    }

    private static AppliedPolicy policy(JsonNode policy) {
        return new AppliedPolicy(
                Identifiers.of(policy, "id"),
                Values.raw(policy, "displayName"),
                PolicyResult.of(Values.raw(policy, "result")),
                Values.texts(policy, "enforcedGrantControls"),
                Values.texts(policy, "enforcedSessionControls"),
                PolicyConditions.of(policy, "conditionsSatisfied"),
                PolicyConditions.of(policy, "conditionsNotSatisfied"));
    }
}
