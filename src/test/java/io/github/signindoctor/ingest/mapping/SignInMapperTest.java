package io.github.signindoctor.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.model.Interactivity;
import io.github.signindoctor.model.Known;
import io.github.signindoctor.model.Origin;
import io.github.signindoctor.model.Shape;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.Who;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInMapperTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String GUID = "0f8fad5b-d9cb-469f-a165-70867728950e";

    private static ObjectNode row(String members) {
        try {
            String all =
                    "{\"createdDateTime\":\"2026-01-05T08:00:00Z\"" + (members.isEmpty() ? "" : "," + members) + "}";
            return (ObjectNode) JSON.readTree(all.replace('\'', '"'));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static SignIn map(String members) {
        return new SignInMapper().map(row(members), new Origin("f", 1, Shape.GRAPH_JSON));
    }

    @Test
    void a_row_without_anything_maps_to_unknowns() {
        SignIn signIn = map("");
        assertThat(signIn.who()).isEqualTo(new Who.Nobody());
        assertThat(signIn.status().code()).isEmpty();
        assertThat(signIn.interactivity()).isEqualTo(Interactivity.UNKNOWN);
        assertThat(signIn.policies().visible()).isFalse();
        assertThat(signIn.authentication().stepsVisible()).isFalse();
        assertThat(signIn.device().compliant()).isEqualTo(Known.UNKNOWN);
    }

    @Test
    void a_row_without_a_moment_is_refused() {
        ObjectNode row = row("").put("createdDateTime", "yesterday");
        Origin origin = new Origin("f", 1, Shape.GRAPH_JSON);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignInMapper().map(row, origin))
                .withMessageContaining("yesterday");
    }

    @Test
    void identifiers_are_folded() {
        String upper = "{0F8FAD5B-D9CB-469F-A165-70867728950E}";
        SignIn signIn = map("'id':'" + upper + "','userId':'" + upper + "','correlationId':'" + upper + "'");
        assertThat(signIn.requestId()).isEqualTo(GUID);
        assertThat(signIn.correlationId()).isEqualTo(GUID);
        assertThat(signIn.who()).isEqualTo(new Who.User(GUID, "", "", Known.UNKNOWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-0000-0000-000000000000",
                "null",
                "None",
                "N/A",
                "{PII Removed}",
                "hidden",
                "u***1",
                ""
            })
    void what_means_nobody_is_nobody(String masked) {
        assertThat(map("'userId':'" + masked + "','userPrincipalName':'None','userDisplayName':'Ada'")
                        .who())
                .isEqualTo(new Who.Nobody());
    }

    @Test
    void rows_without_a_request_id_are_told_apart_by_content_whatever_its_order() {
        String one =
                map("'appId':'a','status':{'errorCode':0,'failureReason':'x'}").requestId();
        String same =
                map("'status':{'failureReason':'x','errorCode':0},'appId':'a'").requestId();
        String other =
                map("'status':{'failureReason':'x','errorCode':1},'appId':'a'").requestId();
        assertThat(one).startsWith("~").isEqualTo(same).isNotEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({
        "Multifactor authentication, multiFactorAuthentication",
        "Single-factor authentication, singleFactorAuthentication",
        "multiFactorAuthentication, multiFactorAuthentication",
        "Something new, Something new",
    })
    void display_words_of_the_requirement_become_graphs(String shown, String graph) {
        assertThat(map("'authenticationRequirement':'" + shown + "'")
                        .authentication()
                        .requirement())
                .isEqualTo(graph);
    }

    @ParameterizedTest
    @CsvSource({
        "Primary refresh token, primaryRefreshToken",
        "SAML 1.1, saml11",
        "SAML 2.0, saml20",
        "None, none",
        "none, none",
    })
    void display_words_of_the_incoming_token_become_graphs(String shown, String graph) {
        assertThat(map("'incomingTokenType':'" + shown + "'").client().incomingToken())
                .isEqualTo(graph);
    }

    @Test
    void further_display_words_become_graphs() {
        SignIn signIn = map(
                "'authenticationProtocol':'Device code','originalTransferMethod':'Device code flow',"
                        + "'tokenIssuerType':'Azure AD','crossTenantAccessType':'B2B collaboration','conditionalAccessStatus':'Not Applied'");
        assertThat(signIn.client().protocol()).isEqualTo("deviceCode");
        assertThat(signIn.client().transferMethod()).isEqualTo("deviceCodeFlow");
        assertThat(signIn.authentication().tokenIssuer()).isEqualTo("AzureAD");
        assertThat(signIn.tenancy().crossTenantAccess()).isEqualTo("b2bCollaboration");
        assertThat(signIn.policies().status()).isEqualTo("notApplied");
    }

    @ParameterizedTest
    @CsvSource({
        "Azure AD registered, registered",
        "Microsoft Entra registered, registered",
        "Workplace, registered",
        "Azure AD joined, joined",
        "AzureAd, joined",
        "Hybrid Azure AD joined, hybrid",
        "ServerAd, hybrid",
    })
    void kinds_of_trust_have_one_name_each(String written, String trust) {
        assertThat(map("'deviceDetail':{'trustType':'" + written + "'}")
                        .device()
                        .trust())
                .isEqualTo(trust);
    }

    @ParameterizedTest
    @CsvSource({
        "'203.0.113.9', 203.0.113.9",
        "'203.0.113.9:4711', 203.0.113.9",
        "'[2001:DB8::1]:443', 2001:db8::1",
        "'[2001:db8::1]', 2001:db8::1",
        "'2001:db8::1', 2001:db8::1",
    })
    void addresses_lose_port_and_brackets(String written, String bare) {
        assertThat(map("'ipAddress':'" + written + "'").place().address()).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({
        "'Gent, Oost-Vlaanderen, BE', Gent, Oost-Vlaanderen, BE",
        "', , US', '', '', US",
        "US, '', '', US",
        "'Washington, D.C., DC, US', 'Washington, D.C.', DC, US",
        "'Gent, BE', Gent, '', BE",
    })
    void a_location_in_one_text_is_split_from_the_right(String text, String city, String state, String country) {
        var place = map("'location':'" + text + "'").place();
        assertThat(place.city()).isEqualTo(city);
        assertThat(place.state()).isEqualTo(state);
        assertThat(place.country()).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 'application,users,devicePlatform'",
        "1035, 'application,users,location,ipAddressSeenByAzureAD'",
        "0, ''"
    })
    void bit_masks_and_words_of_conditions_are_the_same(int mask, String words) {
        String policies = "'appliedConditionalAccessPolicies':[{'displayName':'P','conditionsSatisfied':%s}]";
        var number = map(policies.formatted(mask)).policies().policies().get(0).satisfied();
        var text = map(policies.formatted("'" + words + "'"))
                .policies()
                .policies()
                .get(0)
                .satisfied();
        var list = map(policies.formatted(words.isEmpty() ? "['none']" : "['" + words.replace(",", "','") + "']"))
                .policies()
                .policies()
                .get(0)
                .satisfied();
        assertThat(String.join(",", number)).isEqualTo(words);
        assertThat(text).isEqualTo(number);
        assertThat(list).isEqualTo(number);
    }

    @Test
    void a_hidden_risk_is_not_visible() {
        var risk = map("'riskLevelDuringSignIn':'hidden','riskLevelAggregated':'hidden','riskState':'none'")
                .risk();
        assertThat(risk.hidden()).isTrue();
        assertThat(risk.duringSignIn()).isEmpty();
        assertThat(map("'riskLevelDuringSignIn':'none'").risk().hidden()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "'signInEventTypes':['interactiveUser'] | INTERACTIVE",
                "'signInEventTypes':['nonInteractiveUser'] | SILENT",
                "'isInteractive':true | INTERACTIVE",
                "'isInteractive':'False' | SILENT",
            })
    void interactivity_comes_from_event_types_or_the_flag(String members, Interactivity interactivity) {
        assertThat(map(members).interactivity()).isEqualTo(interactivity);
    }

    @Test
    void the_category_overrules_the_flag() {
        assertThat(map("'isInteractive':false,'category':'SignInLogs'").interactivity())
                .isEqualTo(Interactivity.INTERACTIVE);
        assertThat(map("'isInteractive':true,'category':'NonInteractiveUserSignInLogs'")
                        .interactivity())
                .isEqualTo(Interactivity.SILENT);
    }

    @Test
    void service_principals_and_managed_identities_are_told_from_users() {
        assertThat(map("'servicePrincipalId':'SP','servicePrincipalName':'n'").who())
                .isEqualTo(new Who.ServicePrincipal("sp", "n"));
        assertThat(map("'servicePrincipalId':'SP','managedServiceIdentity':{'msiType':'systemAssigned'}")
                        .who())
                .isEqualTo(new Who.ManagedIdentity("sp", ""));
        assertThat(map("'servicePrincipalId':'SP','signInEventTypes':['managedIdentity']")
                        .who())
                .isEqualTo(new Who.ManagedIdentity("sp", ""));
        assertThat(map("'servicePrincipalId':'SP','userId':'" + GUID + "','userType':'Guest'")
                        .who())
                .isEqualTo(new Who.User(GUID, "", "", Known.YES));
    }

    @Test
    void equal_steps_are_one_and_stand_in_order_of_time() {
        String step =
                "{'authenticationStepDateTime':'2026-01-05T08:00:0%d+00:00','authenticationMethod':'%s','succeeded':%s}";
        var steps = map("'authenticationDetails':[" + step.formatted(5, "SMS", "false") + ","
                        + step.formatted(1, "Password", "true") + "," + step.formatted(5, "SMS", "false") + "]")
                .authentication()
                .steps();
        assertThat(steps).extracting(each -> each.method() + each.succeeded()).containsExactly("PasswordYES", "SMSNO");
    }

    @Test
    void named_locations_say_whether_one_is_trusted() {
        assertThat(map("'networkLocationDetails':[{'networkType':'trustedNamedLocation','networkNames':['HQ']}]")
                        .place()
                        .trusted())
                .isEqualTo(Known.YES);
        assertThat(map("'networkLocationDetails':[{'networkType':'namedNetwork','networkNames':['HQ','Lab']}]")
                        .place()
                        .namedLocations())
                .containsExactly("HQ", "Lab");
        assertThat(map("'networkLocationDetails':[]").place().trusted()).isEqualTo(Known.UNKNOWN);
    }
}
