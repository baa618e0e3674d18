package io.github.signindoctor.sandbox.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.sandbox.tenant.Json;
import io.github.signindoctor.sandbox.wire.Answer;
import io.github.signindoctor.sandbox.wire.Call;
import io.github.signindoctor.sandbox.wire.Refusal;
import java.util.List;

/** What of a user is shown: a short set, unless more is selected. */
final class UserView {
    private static final List<String> DEFAULT = List.of(
            "businessPhones",
            "displayName",
            "givenName",
            "id",
            "jobTitle",
            "mail",
            "mobilePhone",
            "officeLocation",
            "preferredLanguage",
            "surname",
            "userPrincipalName");

    private static final List<String> EMPTY_TEXTS = List.of(
            "mobilePhone",
            "officeLocation",
            "preferredLanguage",
            "department",
            "companyName",
            "city",
            "country",
            "employeeId",
            "ageGroup",
            "creationType",
            "externalUserStateChangeDateTime",
            "mailNickname",
            "onPremisesDistinguishedName",
            "onPremisesDomainName",
            "onPremisesImmutableId",
            "onPremisesSamAccountName",
            "onPremisesSecurityIdentifier",
            "passwordPolicies",
            "securityIdentifier",
            "isResourceAccount",
            "isManagementRestricted",
            "passwordProfile",
            "signInActivity");

    private static final List<String> EMPTY_LISTS = List.of(
            "businessPhones",
            "assignedLicenses",
            "assignedPlans",
            "identities",
            "licenseAssignmentStates",
            "onPremisesProvisioningErrors",
            "otherMails",
            "provisionedPlans",
            "proxyAddresses",
            "serviceProvisioningErrors");

    private UserView() {}

    /** With all members of the type. */
    static ObjectNode full(JsonNode user) {
        ObjectNode full = Json.visible(user);
        EMPTY_TEXTS.stream().filter(each -> !full.has(each)).forEach(full::putNull);
        EMPTY_LISTS.stream().filter(each -> !full.has(each)).forEach(full::putArray);
        return full;
    }

    static ObjectNode of(Call call, JsonNode user) throws Refusal {
        ObjectNode full = full(user);
        return call.option("$select").isPresent() ? Listing.selected(call, full) : full.retain(DEFAULT);
    }

    static Answer trimmed(Call call, Answer page) {
        if (call.option("$select").isEmpty()) {
            for (JsonNode each : (ArrayNode) page.body().path("value")) {
                ((ObjectNode) each).retain(DEFAULT);
            }
        }
        return page;
    }
}
