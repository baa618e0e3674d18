package io.github.signindoctor.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.signindoctor.ingest.DateOrder;
import io.github.signindoctor.ingest.time.Times;
import io.github.signindoctor.model.Authentication;
import io.github.signindoctor.model.AuthenticationStep;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What was asked of the user and what the user showed. */
final class AuthenticationMapping {
    /** Steps inside a row follow Graph's form, which is UTC and never ambiguous. */
    private static final Times STEP_TIMES = new Times(DateOrder.AUTO, ZoneOffset.UTC);

    private AuthenticationMapping() {}

    static Authentication map(JsonNode row) {
        JsonNode steps = row.path("authenticationDetails");
        return new Authentication(
                GraphWords.REQUIREMENT.of(row, "authenticationRequirement"),
                demands(row.path("authenticationRequirementPolicies")),
                steps(steps),
                steps.isArray(),
                Values.texts(row, "sessionLifetimePolicies", "expirationRequirement"),
                Values.text(row.path("mfaDetail"), "authMethod"),
                GraphWords.TOKEN_ISSUER.of(row, "tokenIssuerType"),
                Values.text(row, "tokenIssuerName"));
    }

    private static List<Authentication.Demand> demands(JsonNode policies) {
        List<Authentication.Demand> demands = new ArrayList<>();
        for (JsonNode each : policies) {
            var demand =
                    new Authentication.Demand(Values.text(each, "requirementProvider"), Values.text(each, "detail"));
            if (!demand.provider().isEmpty() && !demands.contains(demand)) {
                demands.add(demand);
            }
        }
        return demands;
    }

    private static List<AuthenticationStep> steps(JsonNode details) {
        List<AuthenticationStep> steps = new ArrayList<>();
        for (JsonNode each : details) {
            AuthenticationStep step = step(each);
            if (each.isObject() && !steps.contains(step)) {
                steps.add(step);
            }
        }
        steps.sort(AuthenticationStep.ORDER);
        return steps;
    }

    static AuthenticationStep step(JsonNode detail) {
        return new AuthenticationStep(
                STEP_TIMES.parse(Values.raw(detail, "authenticationStepDateTime")),
                Values.text(detail, "authenticationMethod"),
                Values.text(detail, "authenticationMethodDetail"),
                Values.known(detail, "succeeded"),
                Values.text(detail, "authenticationStepResultDetail"),
                Values.text(detail, "authenticationStepRequirement"));
    }
}
