package io.github.signindoctor.graph.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.graph.GraphException;
import io.github.signindoctor.model.Known;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.WhatIf;
import io.github.signindoctor.model.WhatIf.Mode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads which Conditional Access policies apply to a user: by Microsoft's own What-If, or, where that is refused, as a
 * mere list (learn.microsoft.com/graph/api/conditionalaccessroot-evaluate).
 */
final class PolicyReader {
    private static final String ROOT = "/v1.0/identity/conditionalAccess/";
    /** What the evaluation takes, and the list no less. */
    static final String NEEDS =
            "Policy.Read.ConditionalAccess or Policy.Read.All, a role such as Security Reader, and Entra ID P1";

    private final Asking asking;

    PolicyReader(Asking asking) {
        this.asking = asking;
    }

    /** Where neither is let, the refusal of the list. */
    WhatIf read(String user, Optional<SignIn> like) throws GraphException {
        var evaluated = asking.seen(NEEDS, () -> evaluated(user, like));
        return evaluated.value().isPresent()
                ? new WhatIf(like, "", evaluated.value().get())
                : new WhatIf(like, evaluated.needs(), listed(user));
    }

    private List<WhatIf.Weighed> listed(String user) throws GraphException {
        List<JsonNode> all = asking.all(ROOT + "policies");
        return policies(all, Exclusions.of(user, List.of(), asking)); // why they do not apply is not told
    }

    private List<WhatIf.Weighed> evaluated(String user, Optional<SignIn> like) throws GraphException {
        ObjectNode question = new PolicyQuestion(user, like).body();
        List<JsonNode> results = new ArrayList<>();
        asking.post(ROOT + "evaluate", question).path("value").forEach(results::add);
        return policies(results, Exclusions.of(user, results, asking));
    }

    private static List<WhatIf.Weighed> policies(List<JsonNode> policies, Exclusions exclusions) {
        return policies.stream()
                .map(each -> policy(each, exclusions))
                .sorted(Comparator.comparing(PolicyReader::rank)
                        .thenComparing(WhatIf.Weighed::label)
                        .thenComparing(WhatIf.Weighed::id))
                .toList();
    }

    private static WhatIf.Weighed policy(JsonNode json, Exclusions exclusions) {
        JsonNode applies = json.path("policyApplies");
        List<String> reasons = new ArrayList<>();
        for (String reason : json.path("analysisReasons").asText("").split(",")) {
            if (!reason.isBlank() && !reason.strip().equals("notSet")) {
                reasons.add(exclusions.reason(reason.strip(), json));
            }
        }
        return new WhatIf.Weighed(
                json.path("id").asText(),
                json.path("displayName").asText(""),
                Mode.of(json.path("state").asText()),
                applies.isBoolean() ? Known.of(applies.asBoolean()) : Known.UNKNOWN,
                reasons,
                PolicyControls.of(json));
    }

    /** Blocks before all; whom a policy is not meant for at all is of the least interest. */
    private static int rank(WhatIf.Weighed policy) {
        int mode = policy.mode().ordinal();
        if (policy.applies().isYes()) {
            return 2 * mode + (policy.controls().grant().contains("block") ? 0 : 1);
        }
        return 10 + mode + (policy.reasons().contains("users") ? 5 : 0);
    }
}
