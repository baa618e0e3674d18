package io.github.signindoctor.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.DateOrder;
import io.github.signindoctor.ingest.Limit;
import io.github.signindoctor.ingest.ReadingOptions;
import io.github.signindoctor.model.Shape;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryCsvTest {
    private static final ReadingOptions TOKYO =
            new ReadingOptions(DateOrder.AUTO, ZoneId.of("Asia/Tokyo"), ReadingOptions.DEFAULT.progress());

    @Test
    void a_row_of_the_log_analytics_portal_spans_lines_and_keeps_its_nested_values() {
        Heard heard = Heard.reading(
                "query_data.csv",
                "TenantId,TimeGenerated [UTC],CreatedDateTime [UTC],Id,ResultType,ResultDescription,AADTenantId,ResourceId,"
                        + "ResourceIdentity,AuthenticationDetails,Status_dynamic,Status_string,IPAddress,Location,"
                        + "LocationDetails_string,ConditionalAccessPolicies,AppliedConditionalAccessPolicies,RiskEventTypes_V2,Type",
                "ws,\"9/19/2023, 1:47:17.287 PM\",\"9/19/2023, 1:45:17.287 PM\",r1,50074,Strong Authentication is required.,t1,"
                        + "/tenants/t1/providers/Microsoft.aadiam,res1,\"[",
                "  {",
                "    \"\"authenticationMethod\"\": \"\"Password\"\",",
                "    \"\"succeeded\"\": true",
                "  }",
                "]\",,\"{\"\"errorCode\"\":50074}\",192.0.2.1,DE,\"{\"\"city\"\":\"\"Hannover\"\"}\","
                        + "\"[{\"\"id\"\":\"\"p1\"\",\"\"conditionsSatisfied\"\":3}]\",,[],AADNonInteractiveUserSignInLogs");

        ObjectNode row = heard.only();
        assertThat(heard.shapes).containsOnly(Shape.LOG_ANALYTICS_CSV);
        assertThat(row.path("createdDateTime").asText()).isEqualTo("2023-09-19T13:45:17.287Z");
        assertThat(row.path("tenantId").asText()).isEqualTo("t1");
        assertThat(row.path("resourceId").asText()).isEqualTo("res1");
        assertThat(row.path("ipAddress").asText()).isEqualTo("192.0.2.1");
        assertThat(row.path("category").asText()).isEqualTo("NonInteractiveUserSignInLogs");
        assertThat(row.at("/authenticationDetails/0/authenticationMethod").asText())
                .isEqualTo("Password");
        assertThat(row.at("/status/errorCode").intValue()).isEqualTo(50074);
        assertThat(row.at("/status/failureReason").asText()).isEqualTo("Strong Authentication is required.");
        assertThat(row.at("/location/city").asText()).isEqualTo("Hannover");
        assertThat(row.at("/appliedConditionalAccessPolicies/0/conditionsSatisfied")
                        .intValue())
                .isEqualTo(3);
        assertThat(row.path("riskEventTypes_v2").isArray()).isTrue();
    }

    @Test
    void the_cells_of_notebooks_are_read_as_python_prints_them() {
        ObjectNode row = Heard.reading(
                        "logons.csv",
                        "CreatedDateTime,Id,ResultType,ResultDescription,UserPrincipalName,Status,IsInteractive,DeviceDetail",
                        "2020-05-20 18:19:04.423,r1,90072,,a@b.c,\"{'errorCode': 90072, 'failureReason': \"\"it's\"\"}\",True,"
                                + "\"{'isManaged': False, 'trustType': None}\"")
                .only();

        assertThat(row.path("createdDateTime").asText()).isEqualTo("2020-05-20T18:19:04.423Z");
        assertThat(row.at("/status/errorCode").intValue()).isEqualTo(90072);
        assertThat(row.at("/status/failureReason").asText()).isEqualTo("it's");
        assertThat(row.path("isInteractive").booleanValue()).isTrue();
        assertThat(row.at("/deviceDetail/isManaged").isBoolean()).isTrue();
        assertThat(row.at("/deviceDetail/trustType").isNull()).isTrue();
    }

    @Test
    void without_a_time_column_the_first_step_tells_the_time() {
        ObjectNode row = Heard.reading(
                        "rows.csv",
                        "Id,ResultType,ResultDescription,AuthenticationDetails",
                        "r1,50057,Disabled,\"[{\"\"authenticationStepDateTime\"\":\"\"2021-04-19T12:13:19.4834758+00:00\"\"}]\"")
                .only();

        assertThat(row.path("createdDateTime").asText()).isEqualTo("2021-04-19T12:13:19.483475800Z");
        assertThat(row.at("/status/errorCode").intValue()).isEqualTo(50057);
    }

    @Test
    void a_row_without_any_time_is_rejected() {
        Heard heard = Heard.reading("rows.csv", "Id,ResultType,ResultDescription", "r1,50057,Disabled");

        assertThat(heard.rejected).containsExactly("2: record has no date (expected one such as 2026-03-16T11:11:00Z)");
    }

    @Test
    void what_summarize_leaves_is_refused() {
        Heard heard = Heard.reading(
                "rows.csv",
                "StartTime [UTC],EndTime [UTC],IPAddress,disabledAccountLoginAttempts,Type",
                "\"4/19/2021, 12:13:19.483 PM\",\"4/19/2021, 12:16:34.877 PM\",192.0.2.1,4,SigninLogs");

        assertThat(heard.signIns).isEmpty();
        assertThat(heard.rejected).hasSize(1).first().asString().contains("summarizes");
    }

    @Test
    void the_suffixes_of_custom_tables_and_flattened_names_are_understood() {
        ObjectNode row = Heard.reading(
                        "custom.csv",
                        "createdDateTime_t [UTC],id_g,ResultType_s,userPrincipalName_s,status_errorCode_d,deviceDetail_browser_s",
                        "2026-01-26T17:00:12Z,r1,50074,a@b.c,50074.0,Edge")
                .only();

        assertThat(row.path("id").asText()).isEqualTo("r1");
        assertThat(row.path("userPrincipalName").asText()).isEqualTo("a@b.c");
        assertThat(row.at("/status/errorCode").asText()).startsWith("50074");
        assertThat(row.at("/deviceDetail/browser").asText()).isEqualTo("Edge");
    }

    @Test
    void the_zone_that_the_header_names_wins_over_the_one_that_was_settled() {
        String rows = "Id,ResultType,ResultDescription,CreatedDateTime [%s]\nr1,0,,\"9/19/2023, 1:45:17.287 PM\"\n";

        assertThat(created(rows.replace("%s", "UTC"))).isEqualTo("2023-09-19T13:45:17.287Z");
        assertThat(created(rows.replace("%s", "Local Time"))).isEqualTo("2023-09-19T04:45:17.287Z");
    }

    private static String created(String text) {
        return Heard.reading(TOKYO, "query_data.csv", text)
                .only()
                .path("createdDateTime")
                .asText();
    }

    @Test
    void a_nested_cell_that_was_cut_is_named_and_the_row_is_kept() {
        Heard heard = Heard.reading(
                "query_data.csv",
                "Id,ResultType,ResultDescription,CreatedDateTime [UTC],ConditionalAccessPolicies",
                "r1,50074,,2023-09-19T13:45:17Z,\"[{\"\"id\"\":\"\"p1\"\",\"\"disp\"");

        assertThat(heard.only().path("id").asText()).isEqualTo("r1");
        assertThat(heard.remarks)
                .containsExactly("2: cell of column ConditionalAccessPolicies cannot be read (expected JSON)");
    }

    @ParameterizedTest
    @CsvSource({
        "Microsoft.Graph.PowerShell.Models.MicrosoftGraphSignInStatus,-1,true",
        "Failure,-1,true",
        "'',-1,true",
        "50126,50126,false",
        "0,0,false",
        "Success,0,false",
    })
    void a_code_that_export_csv_lost_is_unknown_and_said_so(String status, int code, boolean lost) {
        Heard heard = Heard.reading(
                "signins.csv",
                "#TYPE Microsoft.Graph.PowerShell.Models.MicrosoftGraphSignIn",
                "\"CreatedDateTime\",\"UserPrincipalName\",\"AppDisplayName\",\"IPAddress\",\"City\",\"Country\",\"OS\",\"Status\"",
                "\"15/11/2025 3:55:59\u202fAM\",\"a@b.c\",\"Teams\",\"192.0.2.1\",\"Gent\",\"BE\",\"Ios\",\"" + status
                        + '"');

        ObjectNode row = heard.only();
        assertThat(row.at("/status/errorCode").asInt(-1)).isEqualTo(code);
        assertThat(heard.limits.contains(Limit.CODES_LOST)).isEqualTo(lost);
        assertThat(row.path("createdDateTime").asText()).isEqualTo("2025-11-15T03:55:59Z");
        assertThat(row.at("/location/city").asText()).isEqualTo("Gent");
        assertThat(row.at("/location/countryOrRegion").asText()).isEqualTo("BE");
        assertThat(row.at("/deviceDetail/operatingSystem").asText()).isEqualTo("Ios");
        assertThat(row.path("ipAddress").asText()).isEqualTo("192.0.2.1");
        assertThat(heard.shapes).containsOnly(Shape.POWERSHELL_CSV);
    }

    @Test
    void names_of_types_are_no_values() {
        ObjectNode row = Heard.reading(
                        "signins.csv",
                        "CreatedDateTime;UserPrincipalName;AppDisplayName;AppliedConditionalAccessPolicies;Location;ErrorCode;RiskState",
                        "2025-11-15T03:55:59Z;a@b.c;Teams;System.Object[];"
                                + "Microsoft.Graph.PowerShell.Models.MicrosoftGraphSignInLocation;50126;none")
                .only();

        assertThat(row.has("appliedConditionalAccessPolicies")).isFalse();
        assertThat(row.has("location")).isFalse();
        assertThat(row.at("/status/errorCode").intValue()).isEqualTo(50126);
        assertThat(row.path("riskState").asText()).isEqualTo("none");
    }

    @Test
    void moments_of_powershell_are_in_the_zone_that_was_settled() {
        Heard heard = Heard.reading(
                TOKYO,
                "signins.csv",
                "CreatedDateTime,UserPrincipalName,AppDisplayName\n11/15/2025 3:55:59 AM,a@b.c,Teams\n");

        assertThat(heard.only().path("createdDateTime").asText()).isEqualTo("2025-11-14T18:55:59Z");
    }

    @Test
    void the_numbers_of_advanced_hunting_become_words() {
        ObjectNode row = Heard.reading(
                        "hunting.csv",
                        "Timestamp,Application,ApplicationId,LogonType,ErrorCode,CorrelationId,AccountDisplayName,AccountObjectId,"
                                + "AccountUpn,IsGuestUser,ConditionalAccessStatus,RiskLevelAggregated,RiskState,TokenIssuerType,"
                                + "RequestId,Country,City,EntraIdDeviceId,IsManaged,ConditionalAccessPolicies",
                        "2026-01-26T17:00:12.1234567Z,Teams,app1,\"[\"\"nonInteractiveUser\"\"]\",53003,c1,Anna,u1,a@b.c,0,1,50,4,0,"
                                + "r1,DE,Hannover,d1,1,\"[{\"\"id\"\":\"\"p1\"\",\"\"result\"\":\"\"failure\"\"}]\"")
                .only();

        assertThat(row.path("createdDateTime").asText()).isEqualTo("2026-01-26T17:00:12.123456700Z");
        assertThat(row.path("id").asText()).isEqualTo("r1");
        assertThat(row.path("userPrincipalName").asText()).isEqualTo("a@b.c");
        assertThat(row.path("userType").asText()).isEqualTo("member");
        assertThat(row.at("/status/errorCode").intValue()).isEqualTo(53003);
        assertThat(row.path("conditionalAccessStatus").asText()).isEqualTo("failure");
        assertThat(row.path("riskLevelAggregated").asText()).isEqualTo("medium");
        assertThat(row.path("riskState").asText()).isEqualTo("atRisk");
        assertThat(row.path("tokenIssuerType").asText()).isEqualTo("AzureAD");
        assertThat(row.at("/signInEventTypes/0").asText()).isEqualTo("nonInteractiveUser");
        assertThat(row.at("/deviceDetail/deviceId").asText()).isEqualTo("d1");
        assertThat(row.at("/deviceDetail/isManaged").booleanValue()).isTrue();
        assertThat(row.at("/appliedConditionalAccessPolicies/0/result").asText())
                .isEqualTo("failure");
    }

    @Test
    void the_event_in_a_cell_is_handed_on_with_its_line() {
        Heard heard = Heard.reading(
                "audit.csv",
                "RecordType,CreationDate,UserIds,Operations,AuditData,ResultIndex",
                "AzureActiveDirectoryStsLogon,5/16/2021 9:58:14 AM,a@b.c,UserLoggedIn,\"{\"\"Id\"\":\"\"r1\"\",\"\"u\"\":\"\"a\\/b\"\"}\",1");

        assertThat(heard.shapes).containsExactly(Shape.UNIFIED_AUDIT_LOG);
        assertThat(heard.embedded).containsExactly("2: {\"Id\":\"r1\",\"u\":\"a\\/b\"}");
    }

    @Test
    void an_event_that_a_spreadsheet_cut_is_rejected_with_its_line() {
        Heard heard = Heard.reading(
                "audit.csv", "RecordType,CreationDate,AuditData", "15,5/16/2021,\"{\"\"Id\"\":\"\"r1\"\",\"\"Ex\"");

        assertThat(heard.embedded).isEmpty();
        assertThat(heard.rejected)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("2: ")
                .contains("32767");
    }

    @Test
    void the_raw_event_of_splunk_is_handed_on_where_no_audit_data_stands() {
        Heard heard = Heard.reading(
                "splunk.csv", "_raw,_time,host", "\"{\"\"category\"\":\"\"SignInLogs\"\"}\",1743016438.444,h");

        assertThat(heard.embedded).containsExactly("2: {\"category\":\"SignInLogs\"}");
        assertThat(heard.shapes).isEmpty();
    }

    @Test
    void the_first_record_may_span_lines_that_look_like_starts() {
        String details = "\"[\n  {\n    \"\"method\"\": \"\"Password\"\"\n  }\n]\"";
        String rest = ",x,y,z,\"9/19/2023, 1:45:17.287 PM\",2,3,4,5,\"[\n  {}\n]\"";
        Heard heard = Heard.reading(
                "query_data.csv",
                "Id,AuthenticationDetails,ResultType,ResultDescription,AppId,CreatedDateTime [UTC],A,B,C,D,SessionLifetimePolicies",
                "45c9735b-507e-475b-9a4d-766517f617fe," + details + rest,
                "dd469774-8986-42be-a9f7-76e4733b1420," + details + rest);

        assertThat(heard.rejected).isEmpty();
        assertThat(heard.signIns).hasSize(2);
        assertThat(heard.lines).containsExactly(2L, 9L);
    }
}
