package io.github.signindoctor.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The conditions of a policy that matched or did not. Graph writes words ({@code application,users}); Azure Monitor and Log
 * Analytics write the numbers behind them, one bit a word (enumeration conditionalAccessConditions of Graph beta).
 */
final class PolicyConditions {
    private static final List<String> BITS = List.of(
            "application",
            "users",
            "devicePlatform",
            "location",
            "clientType",
            "signInRisk",
            "userRisk",
            "time",
            "deviceState",
            "client",
            "ipAddressSeenByAzureAD",
            "ipAddressSeenByResourceProvider",
            "servicePrincipals",
            "servicePrincipalRisk",
            "authenticationFlows",
            "insiderRisk");

    private PolicyConditions() {}

    static List<String> of(JsonNode policy, String member) {
        JsonNode value = policy.path(member);
        if (value.isIntegralNumber()) {
            return words(value.longValue());
        }
        String text = Values.raw(policy, member);
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit) && text.length() < 10
                ? words(Long.parseLong(text))
                : Values.texts(policy, member);
    }

    private static List<String> words(long mask) {
        List<String> words = new ArrayList<>();
        for (int bit = 0; bit < BITS.size(); bit++) {
            if ((mask & (1L << bit)) != 0) {
                words.add(BITS.get(bit));
            }
        }
        return words;
    }
}
