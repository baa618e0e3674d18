package io.github.signindoctor.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each answer of the practice tenant is one that Graph's OpenAPI description allows. */
class ContractTest {
    private static final String SELECT =
            "?$select=id,userPrincipalName,displayName,userType,accountEnabled,onPremisesSyncEnabled,externalUserState,"
                    + "signInSessionsValidFromDateTime,lastPasswordChangeDateTime,usageLocation";

    private ContractWitness witness;
    private Sandbox sandbox;
    private Admin admin;

    @BeforeEach
    void open() throws IOException {
        witness = ContractWitness.orSkip();
        sandbox = Admin.tenant();
        sandbox.watchedBy(witness);
        admin = new Admin(sandbox);
    }

    @AfterEach
    void close() throws IOException {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    private void holds() {
        assertThat(witness.seen()).isNotEmpty();
        assertThat(witness.breaches()).isEmpty();
    }

    @Test
    void sign_ins_of_both_versions() {
        String kind = "?$top=200&$filter=" + Admin.encoded("signInEventTypes/any(t: t eq 'nonInteractiveUser')");
        admin.get("/beta/auditLogs/signIns" + kind);
        String id = admin.get("/beta/auditLogs/signIns?$top=500")
                .value()
                .get(0)
                .path("id")
                .asText();
        admin.get("/v1.0/auditLogs/signIns?$top=500&$orderby=createdDateTime");
        assertThat(admin.get("/v1.0/auditLogs/signIns/" + id).status()).isEqualTo(200);
        assertThat(admin.get("/beta/auditLogs/signIns/" + id).status()).isEqualTo(200);
        holds();
    }

    @Test
    void the_audit_log() {
        String id = admin.get("/v1.0/auditLogs/directoryAudits")
                .value()
                .get(0)
                .path("id")
                .asText();
        assertThat(admin.get("/v1.0/auditLogs/directoryAudits/" + id).status()).isEqualTo(200);
        holds();
    }

    @Test
    void users_groups_and_roles() {
        admin.get("/v1.0/me");
        admin.get("/v1.0/users" + SELECT + "&$top=5");
        for (String name : List.of("Mira", "Ada", "Giulia")) {
            String user = "/v1.0/users/" + admin.id(name);
            admin.get(user + SELECT);
            admin.get(user + "/memberOf");
            admin.get(user + "/transitiveMemberOf/microsoft.graph.group");
            admin.get(user + "/transitiveMemberOf/microsoft.graph.directoryRole");
        }
        String group = admin.get("/v1.0/users/" + admin.id("Ada") + "/memberOf")
                .value()
                .get(0)
                .path("id")
                .asText();
        admin.get("/v1.0/groups/" + group);
        admin.get("/v1.0/groups/" + group + "/transitiveMembers");
        String role =
                admin.get("/v1.0/directoryRoles").value().get(0).path("id").asText();
        admin.get("/v1.0/directoryRoles/" + role + "/members");
        String roles = "/v1.0/roleManagement/directory/";
        admin.get(roles + "roleAssignments?$expand=roleDefinition&$filter="
                + Admin.encoded("principalId eq '" + admin.id("Henrik") + "'"));
        admin.get(roles + "roleDefinitions");
        admin.get(roles + "roleEligibilityScheduleInstances");
        admin.get("/v1.0/organization");
        admin.get("/v1.0/subscribedSkus");
        holds();
    }

    @Test
    void methods_of_every_kind() {
        for (String name : List.of("Ada", "Chloe", "Quinn", "Noor", "Jonas", "Lena")) {
            admin.get(admin.authentication(name) + "methods");
            admin.get("/beta/users/" + admin.id(name) + "/authentication/methods");
            admin.get("/beta/users/" + admin.id(name) + "/authentication/signInPreferences");
            admin.get("/beta/users/" + admin.id(name) + "/authentication/requirements");
            admin.get(admin.authentication(name) + "softwareOathMethods");
        }
        admin.get("/v1.0/reports/authenticationMethods/userRegistrationDetails");
        admin.get("/v1.0/reports/authenticationMethods/userRegistrationDetails/" + admin.id("Ada"));
        holds();
    }

    @Test
    void policies_of_every_kind() {
        admin.get("/v1.0/identity/conditionalAccess/policies");
        admin.get("/v1.0/identity/conditionalAccess/policies/" + admin.policy("CA07"));
        admin.get("/beta/identity/conditionalAccess/policies/" + admin.policy("CA06"));
        admin.get("/v1.0/identity/conditionalAccess/namedLocations");
        admin.get("/v1.0/policies/authenticationMethodsPolicy");
        admin.get("/v1.0/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass");
        admin.get("/v1.0/policies/identitySecurityDefaultsEnforcementPolicy");
        admin.get("/v1.0/policies/authenticationStrengthPolicies");
        String evaluate = "{\"signInIdentity\":{\"@odata.type\":\"#microsoft.graph.userSignIn\",\"userId\":\""
                + admin.id("Emma") + "\"},\"signInContext\":{\"@odata.type\":\"#microsoft.graph.applicationContext\","
                + "\"includeApplications\":[\"All\"]},\"signInConditions\":{\"ipAddress\":\"198.51.100.9\"},"
                + "\"appliedPoliciesOnly\":false}";
        assertThat(admin.post("/v1.0/identity/conditionalAccess/evaluate", evaluate)
                        .status())
                .isEqualTo(200);
        admin.get("/v1.0/identityProtection/riskyUsers");
        holds();
    }

    @Test
    void everything_that_a_fix_may_write() {
        String ada = admin.authentication("Ada");
        assertThat(admin.post(ada + "temporaryAccessPassMethods", "{\"lifetimeInMinutes\":60}")
                        .status())
                .isEqualTo(201);
        sandbox.clock().advance(java.time.Duration.ofSeconds(10));
        String pass = admin.get(ada + "temporaryAccessPassMethods")
                .value()
                .get(0)
                .path("id")
                .asText();
        assertThat(admin.delete(ada + "temporaryAccessPassMethods/" + pass).status())
                .isEqualTo(204);
        assertThat(admin.post(ada + "phoneMethods", "{\"phoneNumber\":\"+49 1555\",\"phoneType\":\"mobile\"}")
                        .status())
                .isEqualTo(201);
        String user = "/v1.0/users/" + admin.id("Ada");
        assertThat(admin.post(user + "/revokeSignInSessions", "").status()).isEqualTo(200);
        assertThat(admin.patch(user, "{\"accountEnabled\":false}").status()).isEqualTo(204);
        String beta = "/beta/users/" + admin.id("Ada") + "/authentication/";
        assertThat(admin.patch(beta + "requirements", "{\"perUserMfaState\":\"disabled\"}")
                        .status())
                .isEqualTo(204);
        assertThat(admin.patch(
                                beta + "signInPreferences",
                                "{\"userPreferredMethodForSecondaryAuthentication\":\"push\"}")
                        .status())
                .isEqualTo(200);
        String path = "/v1.0/identity/conditionalAccess/policies/" + admin.policy("CA01");
        assertThat(admin.patch(path, "{\"conditions\":{\"users\":{\"excludeUsers\":[]}}}")
                        .status())
                .isEqualTo(204);
        String configuration =
                "/v1.0/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass";
        assertThat(admin.patch(
                                configuration,
                                "{\"@odata.type\":\"#microsoft.graph.temporaryAccessPassAuthenticationMethodConfiguration\","
                                        + "\"state\":\"enabled\"}")
                        .status())
                .isEqualTo(204);
        String ids = "{\"userIds\":[\"" + admin.id("Dmitri") + "\"]}";
        assertThat(admin.post("/v1.0/identityProtection/riskyUsers/confirmCompromised", ids)
                        .status())
                .isEqualTo(204);
        members();
        holds();
    }

    @Test
    void policies_come_and_go_and_come_back() {
        String policies = "/v1.0/identity/conditionalAccess/policies";
        Admin.Reply made = admin.post(policies, Policies.blocking("A new one", "All"));
        assertThat(made.status()).isEqualTo(201);
        String id = made.body().path("id").asText();
        sandbox.clock().advance(java.time.Duration.ofSeconds(6));
        assertThat(admin.get(policies + "/" + id).body().path("state").asText()).isEqualTo("enabled");
        assertThat(admin.delete(policies + "/" + id).status()).isEqualTo(204);
        assertThat(admin.get("/v1.0/identity/conditionalAccess/deletedItems/policies")
                        .value())
                .hasSize(1);
        sandbox.clock().advance(java.time.Duration.ofSeconds(6));
        assertThat(admin.get(policies + "/" + id).status()).isEqualTo(404);
        String restore = "/v1.0/identity/conditionalAccess/deletedItems/policies/" + id + "/restore";
        assertThat(admin.post(restore, "").status()).isEqualTo(200);
        assertThat(admin.post(restore, "").status()).isEqualTo(404);
        assertThat(admin.get("/v1.0/identity/conditionalAccess/deletedItems/policies")
                        .value())
                .isEmpty();
        holds();
    }

    @Test
    void verdicts_on_users_and_on_sign_ins() {
        String ids = "{\"userIds\":[\"" + admin.id("Dmitri") + "\"]}";
        for (String verdict : List.of("confirmCompromised", "confirmSafe", "dismiss")) {
            assertThat(admin.post("/v1.0/identityProtection/riskyUsers/" + verdict, ids)
                            .status())
                    .isEqualTo(204);
            admin.get("/v1.0/identityProtection/riskyUsers/" + admin.id("Dmitri"));
        }
        String row = admin.get("/beta/auditLogs/signIns?$top=1")
                .value()
                .get(0)
                .path("id")
                .asText();
        for (String verdict : List.of("confirmCompromised", "confirmSafe")) {
            assertThat(admin.post("/beta/auditLogs/signIns/" + verdict, "{\"requestIds\":[\"" + row + "\"]}")
                            .status())
                    .isEqualTo(204);
        }
        admin.get("/v1.0/identityProtection/riskyUsers");
        holds();
    }

    @Test
    void phones_addresses_providers_and_tokens() {
        String pavel = admin.authentication("Pavel");
        String phone = pavel + "phoneMethods/3179e48a-750b-4051-897c-87b9720928f7";
        assertThat(admin.patch(phone, "{\"phoneNumber\":\"+49 1555 7\",\"phoneType\":\"mobile\"}")
                        .status())
                .isEqualTo(200);
        Admin.Reply mail = admin.post(pavel + "emailMethods", "{\"emailAddress\":\"p@example.com\"}");
        assertThat(mail.status()).isEqualTo(201);
        String address = pavel + "emailMethods/" + mail.body().path("id").asText();
        assertThat(admin.patch(address, "{\"emailAddress\":\"q@example.com\"}").status())
                .isEqualTo(200);
        assertThat(admin.delete(address).status()).isEqualTo(204);
        assertThat(admin.post(
                                pavel + "externalAuthenticationMethods",
                                "{\"configurationId\":\"b1\",\"displayName\":\"Another provider\"}")
                        .status())
                .isEqualTo(201);
        tokens("/beta/users/" + admin.id("Pavel") + "/authentication/");
        holds();
    }

    private void tokens(String base) {
        String device = "{\"device\":{\"serialNumber\":\"S1\",\"manufacturer\":\"M\",\"model\":\"T\","
                + "\"secretKey\":\"" + "A".repeat(16) + "\",\"timeIntervalInSeconds\":30}}";
        Admin.Reply assigned = admin.post(base + "hardwareOathMethods", device);
        assertThat(assigned.status()).isEqualTo(201);
        assertThat(assigned.raw().body()).doesNotContain("AAAA");
        String token =
                base + "hardwareOathMethods/" + assigned.body().path("id").asText();
        assertThat(admin.post(token + "/activate", "{\"verificationCode\":\"123456\"}")
                        .status())
                .isEqualTo(204);
        assertThat(admin.get("/beta/directory/authenticationMethodDevices/hardwareOathDevices")
                        .value())
                .extracting(each -> each.path("status").asText())
                .containsExactly("activated");
        assertThat(admin.post(token + "/deactivate", "").status()).isEqualTo(204);
        sandbox.clock().advance(java.time.Duration.ofSeconds(6));
        assertThat(admin.get(token).body().at("/device/status").asText()).isEqualTo("assigned");
        assertThat(admin.delete(token).status()).isEqualTo(204);
        assertThat(admin.get(base + "qrCodePinMethod").status()).isEqualTo(404);
    }

    @Test
    void security_defaults_and_one_assignment_of_a_role() {
        String defaults = "/v1.0/policies/identitySecurityDefaultsEnforcementPolicy";
        assertThat(admin.patch(defaults, "{\"isEnabled\":true}").status()).isEqualTo(400);
        assertThat(admin.patch(defaults, "{\"isEnabled\":false}").status()).isEqualTo(204);
        String assignments = "/v1.0/roleManagement/directory/roleAssignments";
        String id = admin.get(assignments).value().get(0).path("id").asText();
        assertThat(admin.get(assignments + "/" + id).status()).isEqualTo(200);
        holds();
    }

    @Test
    void a_batch_and_all_that_is_in_it() {
        String ada = "/users/" + admin.id("Ada");
        String batch = "{\"requests\":[{\"id\":\"1\",\"method\":\"GET\",\"url\":\"" + ada + "/memberOf?$top=5\"},"
                + "{\"id\":\"2\",\"method\":\"PATCH\",\"url\":\"" + ada + "\",\"headers\":{\"Content-Type\":"
                + "\"application/json\"},\"body\":{\"accountEnabled\":true}},{\"id\":\"3\",\"method\":\"GET\","
                + "\"url\":\"/nowhere\"}]}";
        Admin.Reply reply = admin.post("/v1.0/$batch", batch);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().path("responses"))
                .extracting(each -> each.path("status").asInt())
                .containsExactly(200, 204, 400);
        holds();
        witness.saw(new Witness.Exchange(
                "POST",
                "/v1.0/$batch",
                "{\"requests\":[{\"id\":\"1\",\"method\":\"GET\",\"url\":\"/me\"}]}",
                200,
                "{\"responses\":[{\"id\":\"1\",\"status\":200,\"body\":{\"shoeSize\":42}}]}"));
        assertThat(witness.breaches()).anyMatch(each -> each.contains("shoeSize"));
    }

    private void members() {
        String group = admin.get("/v1.0/users/" + admin.id("Ben") + "/memberOf").value().stream()
                .filter(each -> each.path("displayName").asText().startsWith("CA07"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        String reference =
                "{\"@odata.id\":\"https://graph.microsoft.com/v1.0/directoryObjects/" + admin.id("Emma") + "\"}";
        assertThat(admin.post("/v1.0/groups/" + group + "/members/$ref", reference)
                        .status())
                .isEqualTo(204);
        assertThat(admin.delete("/v1.0/groups/" + group + "/members/" + admin.id("Emma") + "/$ref")
                        .status())
                .isEqualTo(204);
    }

    /** To make a passkey for somebody needs the key itself, which no program at a prompt has. */
    private static final List<String> NOT_SERVED = List.of(
            "POST /v1.0/users/x/authentication/fido2Methods",
            "GET /v1.0/users/x/authentication/fido2Methods/microsoft.graph.creationOptions()",
            "POST /beta/users/x/authentication/fido2Methods",
            "GET /beta/users/x/authentication/fido2Methods/creationOptions(challengeTimeoutInMinutes=x)");

    @Test
    void every_operation_of_the_contract_is_served_but_those_for_new_passkeys() {
        List<String> strange = new java.util.ArrayList<>();
        for (String operation : witness.operations()) {
            String[] words = operation.split(" ");
            String body = admin.send(words[0], words[1], words[0].matches("POST|PATCH") ? "{}" : "")
                    .raw()
                    .body();
            if (body.contains("Resource not found for the segment") || body.contains("method is not allowed")) {
                strange.add(operation);
            }
        }
        assertThat(witness.operations()).hasSizeGreaterThan(100);
        assertThat(strange).containsExactlyInAnyOrderElementsOf(NOT_SERVED);
    }

    @Test
    void refusals_have_graphs_form() {
        admin.get("/v1.0/nowhere");
        admin.get("/v1.0/users?$apply=x");
        admin.patch("/v1.0/users/" + admin.id("Ada"), "{\"acountEnabled\":true}");
        admin.delete(admin.authentication("Quinn") + "microsoftAuthenticatorMethods/none");
        assertThat(witness.breaches()).isEmpty();
    }

    @Test
    void the_witness_tells_a_member_an_option_and_a_path_that_are_not_in_the_contract() {
        witness.saw(new Witness.Exchange("GET", "/v1.0/me", "", 200, "{\"id\":\"1\",\"shoeSize\":42}"));
        witness.saw(new Witness.Exchange("GET", "/v1.0/me?$skip=1", "", 200, "{\"id\":\"1\"}"));
        witness.saw(new Witness.Exchange("GET", "/v1.0/mailbox", "", 200, "{}"));
        witness.saw(new Witness.Exchange("PATCH", "/v1.0/users/1", "{\"accountEnabled\":\"no\"}", 204, ""));
        assertThat(witness.breaches())
                .anyMatch(each -> each.contains("shoeSize"))
                .anyMatch(each -> each.contains("$skip"))
                .anyMatch(each -> each.contains("mailbox"))
                .anyMatch(each -> each.contains("accountEnabled"));
    }
}
