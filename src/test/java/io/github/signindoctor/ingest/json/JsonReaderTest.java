package io.github.signindoctor.ingest.json;

import static io.github.signindoctor.ingest.json.Records.array;
import static io.github.signindoctor.ingest.json.Records.azureMonitor;
import static io.github.signindoctor.ingest.json.Records.beta;
import static io.github.signindoctor.ingest.json.Records.betas;
import static io.github.signindoctor.ingest.json.Records.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.ingest.Limit;
import io.github.signindoctor.model.Interactivity;
import io.github.signindoctor.model.Known;
import io.github.signindoctor.model.Shape;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.Who;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {
    private static final String PROPERTIES = "{\"id\":\"R1\",\"createdDateTime\":\"2026-01-05T08:00:00.1234567+00:00\","
            + "\"userPrincipalName\":\"ada@contoso.example\",\"isInteractive\":false,"
            + "\"appliedConditionalAccessPolicies\":[{\"displayName\":\"P\",\"result\":\"failure\","
            + "\"conditionsSatisfied\":263,\"conditionsNotSatisfied\":0}]}";

    @Test
    void a_bare_array_of_beta_records_is_the_portals_and_a_page_is_graphs() {
        assertThat(Heard.from(array(betas(2))).shapes).containsExactly(Shape.PORTAL_JSON);
        assertThat(Heard.from("{\"value\":" + array(betas(2)) + "}").shapes).containsExactly(Shape.GRAPH_JSON);
        assertThat(Heard.from(beta(1) + "\n" + beta(2)).shapes).containsExactly(Shape.GRAPH_JSON);
        assertThat(Heard.from(array(betas(2)).replace("\"id\":\"r", "\"riskEventTypes\":[],\"id\":\"r")).shapes)
                .containsExactly(Shape.GRAPH_JSON);
    }

    @Test
    void an_empty_list_of_policies_from_graph_says_nothing_unless_the_status_says_none_applied() {
        String none =
                beta(1).replaceAll("Policies\":\\[[^]]*]", "Policies\":[],\"conditionalAccessStatus\":\"success\"");
        assertThat(Heard.from(none).signIn().policies().visible()).isFalse();
        assertThat(Heard.from(none.replace("\"success\"", "\"notApplied\""))
                        .signIn()
                        .policies()
                        .visible())
                .isTrue();
    }

    @Test
    void a_record_of_version_1_shows_no_steps() {
        SignIn signIn =
                Heard.from(beta(1).replace(",\"authenticationDetails\":[]", "")).signIn();
        assertThat(signIn.authentication().stepsVisible()).isFalse();
        assertThat(Heard.from(beta(1)).signIn().authentication().stepsVisible()).isTrue();
    }

    @Test
    void unknown_members_pass() {
        assertThat(Heard.from(beta(1).replace("\"appId\"", "\"agent\":{\"agentType\":\"x\"},\"Future\":1,\"appId\""))
                        .rows
                        .get(0))
                .hasToString(Heard.from(beta(1))
                        .rows
                        .get(0)
                        .toString()
                        .replace("\"appId\"", "\"agent\":{\"agentType\":\"x\"},\"Future\":1,\"appId\""));
    }

    @Test
    void the_envelope_of_azure_monitor_completes_the_event_and_the_category_decides_who_was_asked() {
        SignIn signIn = Heard.from(azureMonitor("SignInLogs", PROPERTIES)).signIn();
        assertThat(signIn.createdDateTime()).isEqualTo(Instant.parse("2026-01-05T08:00:00.1234567Z"));
        assertThat(signIn.requestId()).isEqualTo("r1");
        assertThat(signIn.status().code()).hasToString("Optional[50076]");
        assertThat(signIn.status().failureReason()).isEqualTo("a second factor is needed");
        assertThat(signIn.place().address()).isEqualTo("203.0.113.9");
        assertThat(signIn.place().country()).isEqualTo("BE");
        assertThat(signIn.tenancy().tenantId()).isEqualTo("7b9e1f52-4a55-4f0f-9a3f-5f7f0f5f1111");
        assertThat(signIn.interactivity()).isEqualTo(Interactivity.INTERACTIVE);
        assertThat(signIn.policies().policies().get(0).satisfied())
                .containsExactly("application", "users", "devicePlatform", "deviceState");
    }

    @ParameterizedTest
    @CsvSource({
        "NonInteractiveUserSignInLogs, User, SILENT",
        "ADFSSignInLogs, User, SILENT",
        "ServicePrincipalSignInLogs, ServicePrincipal, SILENT",
        "MicrosoftServicePrincipalSignInLogs, ServicePrincipal, SILENT",
        "ManagedIdentitySignInLogs, ManagedIdentity, SILENT",
    })
    void every_sign_in_category_of_azure_monitor_is_read(String category, String who, Interactivity interactivity) {
        SignIn signIn = Heard.from(azureMonitor(category, PROPERTIES)).signIn();
        assertThat(signIn.who().getClass().getSimpleName()).isEqualTo(who);
        assertThat(signIn.interactivity()).isEqualTo(interactivity);
    }

    @Test
    void event_hub_batches_and_arrays_of_them_are_unwrapped() {
        String batch = "{\"records\":[" + azureMonitor("SignInLogs", PROPERTIES) + "," + azureMonitor("AuditLogs", "{}")
                + "]}";
        Heard heard = Heard.from("[" + batch + "," + batch + "]");
        assertThat(heard.rows).hasSize(2);
        assertThat(heard.notSignIns).containsExactly("records of category AuditLogs", "records of category AuditLogs");
        assertThat(heard.rejected).isEmpty();
    }

    @Test
    void properties_as_text_are_parsed_and_unreadable_ones_are_named() {
        assertThat(Heard.from(azureMonitor("SignInLogs", quoted(PROPERTIES))).ids())
                .containsExactly("R1");
        assertThat(Heard.from(azureMonitor("SignInLogs", "\"{oh\"")).rejected).hasSize(1);
    }

    @Test
    void outer_names_in_lower_case_and_blank_separated_times_are_read() {
        String record = azureMonitor(
                        "SignInLogs",
                        PROPERTIES.replace("2026-01-05T08:00:00.1234567+00:00", "2023-07-26 22:58:30.983201900"))
                .replace("resultType", "resulttype")
                .replace("callerIpAddress", "calleripaddress")
                .replace("\"50076\"", "50076");
        SignIn signIn = Heard.from(record).signIn();
        assertThat(signIn.createdDateTime()).isEqualTo(Instant.parse("2023-07-26T22:58:30.983201900Z"));
        assertThat(signIn.status().code()).hasToString("Optional[50076]");
        assertThat(signIn.place().address()).isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @CsvSource({"Success, Optional[0]", "Failure, Optional.empty", "0, Optional[0]", "'', Optional.empty"})
    void a_result_in_words_is_a_code_only_where_it_is_success(String result, String code) {
        SignIn signIn = Heard.from(azureMonitor("SignInLogs", PROPERTIES).replace("50076", result))
                .signIn();
        assertThat(signIn.status().code()).hasToString(code);
    }

    @Test
    void a_query_result_names_its_cells_and_parses_json_in_them() {
        String text = "{\"tables\":[{\"name\":\"PrimaryResult\",\"columns\":[{\"name\":\"TenantId\"},{\"name\":\"Id\"},"
                + "{\"name\":\"ResultType\"},{\"name\":\"UserPrincipalName\"},{\"name\":\"Status\"},{\"name\":\"ResourceId\"},"
                + "{\"name\":\"ResourceIdentity\"},{\"name\":\"AADTenantId\"},{\"name\":\"CreatedDateTime\"},"
                + "{\"name\":\"ConditionalAccessPolicies\"},{\"name\":\"AppliedConditionalAccessPolicies\"},"
                + "{\"name\":\"LocationDetails\"},{\"name\":\"Location\"},{\"name\":\"Type\"},{\"name\":\"RiskEventTypes_V2\"}],"
                + "\"rows\":[[\"workspace\",\"Q1\",\"0\",\"ada@contoso.example\",\"{\\\"errorCode\\\":50074}\","
                + "\"/tenants/x/providers/Microsoft.aadiam\",\"00000003-0000-0000-c000-000000000000\",\"TENANT\","
                + "\"2026-01-05T08:00:00Z\",\"[{\\\"displayName\\\":\\\"P\\\",\\\"result\\\":\\\"success\\\","
                + "\\\"conditionsNotSatisfied\\\":8}]\",\"\",\"{\\\"city\\\":\\\"Gent\\\"}\",\"BE\","
                + "\"AADNonInteractiveUserSignInLogs\",\"[\\\"unfamiliarFeatures\\\"]\"]]}]}";
        Heard heard = Heard.from(text);
        SignIn signIn = heard.signIn();
        assertThat(heard.shapes).containsExactly(Shape.LOG_ANALYTICS_JSON);
        assertThat(signIn.status().code()).hasToString("Optional[50074]");
        assertThat(signIn.client().resource().id()).isEqualTo("00000003-0000-0000-c000-000000000000");
        assertThat(signIn.tenancy().tenantId()).isEqualTo("tenant");
        assertThat(signIn.place().city()).isEqualTo("Gent");
        assertThat(signIn.interactivity()).isEqualTo(Interactivity.SILENT);
        assertThat(signIn.risk().events()).containsExactly("unfamiliarFeatures");
        assertThat(signIn.policies().policies().get(0).notSatisfied()).containsExactly("location");
    }

    @Test
    void a_blank_policy_column_is_not_an_empty_list() {
        String row = "[{\"Id\":\"Q\",\"ResultType\":\"0\",\"UserPrincipalName\":\"a@x.example\","
                + "\"TimeGenerated\":\"2026-01-05T08:00:00Z\",\"ConditionalAccessPolicies\":\"%s\"}]";
        assertThat(Heard.from(row.formatted("")).signIn().policies().visible()).isFalse();
        assertThat(Heard.from(row.formatted("[]")).signIn().policies().visible())
                .isTrue();
    }

    @Test
    void paired_and_suffixed_columns_are_one() {
        Heard pairs = Heard.from("[{\"Id\":\"L2\",\"ResultType\":\"0\",\"UserPrincipalName\":\"a@x.example\","
                + "\"TimeGenerated\":\"2026-01-05T08:00:00Z\",\"Status_string\":\"{\\\"errorCode\\\":50140}\",\"Status_dynamic\":\"\","
                + "\"DeviceDetail_dynamic\":\"\",\"DeviceDetail_string\":\"{\\\"browser\\\":\\\"Edge\\\"}\"}]");
        assertThat(pairs.signIn().status().code()).hasToString("Optional[50140]");
        assertThat(pairs.signIn().device().browser()).isEqualTo("Edge");
        Heard custom = Heard.from(
                "[{\"id_g\":\"L3\",\"ResultType_s\":\"50074\",\"userPrincipalName_s\":\"a@x.example\","
                        + "\"createdDateTime_t\":\"2026-01-05T08:00:00Z\",\"status_failureReason_s\":\"why\",\"Type\":\"Mine_CL\"}]");
        assertThat(custom.signIn().requestId()).isEqualTo("l3");
        assertThat(custom.signIn().status().failureReason()).isEqualTo("why");
    }

    @Test
    void a_row_without_a_time_takes_that_of_its_first_step_and_without_steps_is_refused() {
        String row =
                "[{\"Id\":\"L4\",\"ResultType\":\"50057\",\"UserPrincipalName\":\"a@x.example\",\"AuthenticationDetails\":"
                        + "\"[{\\\"authenticationStepDateTime\\\":\\\"2023-09-19T13:45:18Z\\\"},"
                        + "{\\\"authenticationStepDateTime\\\":\\\"2023-09-19T13:45:17Z\\\"}]\"}]";
        assertThat(Heard.from(row).signIn().createdDateTime()).isEqualTo(Instant.parse("2023-09-19T13:45:17Z"));
        Heard refused = Heard.from(row.replace("2023-", "1970-"));
        assertThat(refused.rows).isEmpty();
        assertThat(refused.rejected).hasSize(1);
    }

    @Test
    void a_table_row_without_its_result_is_still_read_as_a_table_row() {
        SignIn signIn = Heard.from(
                        "[{\"Id\":\"L5\",\"CreatedDateTime\":\"2026-01-05T08:00:00Z\",\"TimeGenerated\":\"2026-01-05T08:02:00Z\","
                                + "\"UserPrincipalName\":\"a@x.example\",\"AppId\":\"app\",\"TenantId\":\"workspace\",\"AADTenantId\":\"tenant\","
                                + "\"Status\":\"{\\\"errorCode\\\":53003}\",\"Location\":\"BE\","
                                + "\"ConditionalAccessPolicies\":\"[{\\\"displayName\\\":\\\"P\\\"}]\"}]")
                .signIn();
        assertThat(signIn.status().code()).hasToString("Optional[53003]");
        assertThat(signIn.tenancy().tenantId()).isEqualTo("tenant");
        assertThat(signIn.place().country()).isEqualTo("BE");
        assertThat(signIn.policies().policies()).hasSize(1);
    }

    @Test
    void a_table_row_is_read_whatever_the_case_of_its_names_and_the_language_of_its_nested_texts() {
        SignIn signIn = Heard.from(
                        "[{\"id\":\"L6\",\"timegenerated\":\"2026-01-05T08:00:00Z\",\"resulttype\":\"50074\","
                                + "\"resultdescription\":\"why\",\"user_principal_name\":\"a@x.example\","
                                + "\"locationdetails\":\"{'City': 'Gent'}\","
                                + "\"conditionalaccesspolicies\":[{\"DisplayName\":\"P\",\"Result\":\"failure\"}]}]")
                .signIn();
        assertThat(signIn.status().failureReason()).isEqualTo("why");
        assertThat(((Who.User) signIn.who()).principalName()).isEqualTo("a@x.example");
        assertThat(signIn.place().city()).isEqualTo("Gent");
        assertThat(signIn.policies().policies().get(0).name()).isEqualTo("P");
    }

    @Test
    void a_nested_text_that_was_cut_is_named_and_the_row_is_kept() {
        Heard heard = Heard.from("[{\"Id\":\"L7\",\"ResultType\":\"50074\",\"UserPrincipalName\":\"a@x.example\","
                + "\"TimeGenerated\":\"2026-01-05T08:00:00Z\",\"DeviceDetail\":\"{\\\"browser\\\":\\\"Ed\"}]");
        assertThat(heard.ids()).containsExactly("L7");
        assertThat(heard.remarks).containsExactly("1: cell of column DeviceDetail cannot be read (expected JSON)");
    }

    @Test
    void a_summary_of_a_table_is_refused_by_name() {
        assertThat(Heard.from("[{\"Type\":\"SigninLogs\",\"count_\":5}]").rejected)
                .containsExactly(
                        "1: a summary of SigninLogs (expected its rows, with Id, UserPrincipalName and ResultType)");
    }

    @Test
    void powershell_objects_lose_their_bag_and_what_was_cut_is_a_limit() {
        Heard heard = Heard.from(
                "{\"Id\":\"PS1\",\"CreatedDateTime\":\"\\/Date(1743016438444)\\/\",\"IPAddress\":\"192.0.2.1\","
                        + "\"UserPrincipalName\":\"ada@contoso.example\",\"AppId\":\"x\","
                        + "\"Status\":{\"ErrorCode\":50074,\"AdditionalProperties\":{}},"
                        + "\"AppliedConditionalAccessPolicies\":\"System.Object[]\","
                        + "\"DeviceDetail\":\"Microsoft.Graph.PowerShell.Models.MicrosoftGraphDeviceDetail\","
                        + "\"AdditionalProperties\":{\"sessionId\":\"s1\",\"authenticationDetails\":[\"@{succeeded=True}\"]}}");
        SignIn signIn = heard.signIn();
        assertThat(heard.shapes).containsExactly(Shape.POWERSHELL_JSON);
        assertThat(heard.limits).containsExactly(Limit.CUT_BY_DEPTH);
        assertThat(signIn.createdDateTime()).isEqualTo(Instant.ofEpochMilli(1743016438444L));
        assertThat(signIn.status().code()).hasToString("Optional[50074]");
        assertThat(signIn.sessionId()).isEqualTo("s1");
        assertThat(signIn.policies().visible()).isFalse();
        assertThat(signIn.device().browser()).isEmpty();
    }

    @Test
    void audit_records_are_judged_by_operation_and_number_never_by_result_status() {
        String record = "{\"CreationTime\":\"2021-05-16T09:58:14\",\"Id\":\"u1\",\"InterSystemsId\":\"c9\","
                + "\"Operation\":\"%s\",\"RecordType\":15,\"ResultStatus\":\"Success\",\"ClientIP\":\"[2001:db8::1]:443\","
                + "\"UserId\":\"ada@contoso.example\",\"UserKey\":\"0f8fad5b-d9cb-469f-a165-70867728950e\",%s"
                + "\"DeviceProperties\":[{\"Name\":\"OS\",\"Value\":\"Windows\"},{\"Name\":\"IsCompliantAndManaged\",\"Value\":\"True\"}]}";
        SignIn failed = Heard.from(record.formatted("UserLoginFailed", "")).signIn();
        assertThat(failed.status().code()).isEmpty();
        assertThat(failed.createdDateTime()).isEqualTo(Instant.parse("2021-05-16T09:58:14Z"));
        assertThat(failed.place().address()).isEqualTo("2001:db8::1");
        assertThat(failed.device().managed()).isEqualTo(Known.YES);
        assertThat(failed.who())
                .isEqualTo(
                        new Who.User("0f8fad5b-d9cb-469f-a165-70867728950e", "ada@contoso.example", "", Known.UNKNOWN));
        String named = record.formatted("UserLoginFailed", "\"LogonError\":\"InvalidUserNameOrPassword\",");
        assertThat(Heard.from(named).signIn().status().code()).hasToString("Optional[50126]");
        String number = record.formatted("UserLoggedIn", "\"ErrorNumber\":\"50140\",");
        assertThat(Heard.from(number).signIn().status().code()).hasToString("Optional[50140]");
        assertThat(Heard.from(record.formatted("UserLoggedIn", ""))
                        .signIn()
                        .status()
                        .isSuccess())
                .isTrue();
    }

    @Test
    void a_carrier_of_audit_data_is_opened_in_either_spelling() {
        String data =
                "{\"Operation\":\"UserLoggedIn\",\"RecordType\":15,\"CreationTime\":\"2021-05-16T09:58:14\",\"Id\":\"u\"}";
        assertThat(Heard.from("{\"RecordType\":\"AzureActiveDirectoryStsLogon\",\"AuditData\":" + quoted(data) + "}")
                        .ids())
                .containsExactly("u");
        assertThat(Heard.from("{\"value\":[{\"auditData\":" + data.replace("Operation", "operation") + "}]}")
                        .ids())
                .containsExactly("u");
        assertThat(Heard.from("{\"AuditData\":\"{\\\"Operation\\\":\\\"UserLog\"}").rejected)
                .hasSize(1);
    }

    @Test
    void other_records_are_counted_as_no_sign_ins() {
        Heard heard = Heard.from("[{\"Operation\":\"Set-MailboxPlan\",\"RecordType\":1},"
                + "{\"activityDateTime\":\"2026-01-05T08:00:00Z\",\"activityDisplayName\":\"Update user\"},"
                + "{\"Type\":\"AuditLogs\",\"ResultType\":\"0\",\"AADTenantId\":\"x\",\"TimeGenerated\":\"2026-01-05T08:00:00Z\"},"
                + "{\"riskEventType\":\"x\",\"detectedDateTime\":\"y\"},{\"riskLastUpdatedDateTime\":\"y\"}]");
        assertThat(heard.notSignIns)
                .containsExactly(
                        "audit log records (Set-MailboxPlan)",
                        "directory audit records",
                        "records of category AuditLogs",
                        "risk detections",
                        "risky users");
        assertThat(heard.rejected).isEmpty();
    }

    @Test
    void a_user_object_of_graph_is_no_sign_in() {
        Heard heard = Heard.from(
                "{\"id\":\"x\",\"createdDateTime\":\"2026-01-05T08:00:00Z\",\"userPrincipalName\":\"a@x.example\"}");
        assertThat(heard.rows).isEmpty();
        assertThat(heard.rejected.get(0)).contains("id, createdDateTime, userPrincipalName");
    }

    @Test
    void envelopes_of_forwarders_are_opened_three_levels_deep_and_no_deeper() {
        String record = azureMonitor("SignInLogs", PROPERTIES);
        assertThat(Heard.from("{\"result\":{\"_raw\":" + quoted(record) + "}}").ids())
                .containsExactly("R1");
        assertThat(Heard.from("{\"event\":{\"original\":" + quoted(record) + "}}")
                        .ids())
                .containsExactly("R1");
        assertThat(Heard.from("{\"input\":{\"message\":" + quoted(record) + "}}")
                        .ids())
                .containsExactly("R1");
        String three = "{\"message\":" + quoted("{\"body\":" + quoted("{\"_raw\":" + quoted(record) + "}") + "}") + "}";
        assertThat(Heard.from(three).ids()).containsExactly("R1");
        assertThat(Heard.from("{\"message\":" + quoted(three) + "}").rejected).hasSize(1);
    }

    @Test
    void elastics_snake_case_is_read_where_the_original_was_not_kept() {
        Heard heard = Heard.from("{\"@timestamp\":\"2026-01-05T08:00:00.000Z\",\"source\":{\"ip\":\"192.0.2.7\"},"
                + "\"azure\":{\"signinlogs\":{\"category\":\"NonInteractiveUserSignInLogs\",\"result_type\":\"50140\","
                + "\"properties\":{\"id\":\"E1\",\"user_principal_name\":\"ada@contoso.example\","
                + "\"status\":{\"error_code\":50140},\"applied_conditional_access_policies\":[{\"display_name\":\"P\"}],"
                + "\"device_detail\":{\"operating_system\":\"Windows\"}}}}}");
        SignIn signIn = heard.signIn();
        assertThat(heard.shapes).containsExactly(Shape.AZURE_MONITOR);
        assertThat(signIn.createdDateTime()).isEqualTo(Instant.parse("2026-01-05T08:00:00Z"));
        assertThat(signIn.place().address()).isEqualTo("192.0.2.7");
        assertThat(signIn.device().operatingSystem()).isEqualTo("Windows");
        assertThat(signIn.policies().policies().get(0).name()).isEqualTo("P");
        assertThat(signIn.interactivity()).isEqualTo(Interactivity.SILENT);
    }

    @Test
    void splunks_dotted_names_are_nested_again() {
        SignIn signIn = Heard.from(
                        "{\"category\":\"SignInLogs\",\"time\":\"1/9/2026 9:41:00 AM\",\"properties.id\":\"q\","
                                + "\"properties.userPrincipalName\":\"a@x.example\",\"properties.status.errorCode\":\"50126\","
                                + "\"properties.authenticationDetails{}.succeeded\":[\"true\",\"false\"],"
                                + "\"properties.authenticationDetails{}.authenticationMethod\":[\"Password\",\"Text message\"]}")
                .signIn();
        assertThat(signIn.createdDateTime()).isEqualTo(Instant.parse("2026-01-09T09:41:00Z"));
        assertThat(signIn.status().code()).hasToString("Optional[50126]");
        assertThat(signIn.authentication().steps())
                .extracting(step -> step.method() + " " + step.succeeded())
                .containsExactlyInAnyOrder("Password YES", "Text message NO");
    }

    @Test
    void rows_of_advanced_hunting_are_read_with_their_numbers() {
        SignIn signIn = Heard.from(
                        "{\"Timestamp\":\"2026-01-05T08:00:00Z\",\"AccountUpn\":\"ada@contoso.example\",\"ErrorCode\":50074,"
                                + "\"LogonType\":\"[\\\"nonInteractiveUser\\\"]\",\"RequestId\":\"D1\",\"ConditionalAccessStatus\":1,"
                                + "\"RiskLevelAggregated\":50,\"RiskState\":4,\"IsGuestUser\":1,\"Country\":\"BE\",\"EntraIdDeviceId\":\"dd\","
                                + "\"TokenIssuerType\":0,\"ConditionalAccessPolicies\":\"[{\\\"displayName\\\":\\\"P\\\",\\\"result\\\":\\\"failure\\\"}]\"}")
                .signIn();
        assertThat(signIn.interactivity()).isEqualTo(Interactivity.SILENT);
        assertThat(signIn.policies().status()).isEqualTo("failure");
        assertThat(signIn.policies().policies()).hasSize(1);
        assertThat(signIn.risk().aggregated()).isEqualTo("medium");
        assertThat(signIn.risk().state()).isEqualTo("atRisk");
        assertThat(((Who.User) signIn.who()).guest()).isEqualTo(Known.YES);
        assertThat(signIn.place().country()).isEqualTo("BE");
        assertThat(signIn.device().id()).isEqualTo("dd");
    }

    @Test
    void an_archive_is_told_by_its_first_object() {
        Heard heard =
                Heard.from("{\"signinDoctorArchive\":1,\"tenants\":[],\"sources\":[]}\n" + beta(1) + "\n" + beta(2));
        assertThat(heard.archives).hasSize(1);
        assertThat(heard.rowShapes).isEqualTo(List.of(Shape.ARCHIVE, Shape.ARCHIVE));
    }

    @Test
    void a_null_code_stays_unknown() {
        assertThat(Heard.from(beta(1).replace("50074", "null"))
                        .signIn()
                        .status()
                        .code())
                .isEmpty();
        assertThat(Heard.from(beta(1).replace("50074", "\"\""))
                        .signIn()
                        .status()
                        .code())
                .isEmpty();
        assertThat(Heard.from(beta(1).replace("50074", "\"AADSTS50074\""))
                        .signIn()
                        .status()
                        .code())
                .hasToString("Optional[50074]");
    }
}
