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
import org.junit.jupiter.params.provider.ValueSource;

class PortalCsvTest {
    private static final String NAME = "InteractiveSignIns_2026-01-26_2026-01-29.csv";
    private static final String ID = "a8941924-307b-4158-af84-3ff7a29e5872";

    @Test
    void every_column_finds_its_place_in_the_form_of_graph() {
        ObjectNode row = Heard.reading(
                        NAME,
                        "Date (UTC),Request ID,User,Username,Application ID ,Autonomous system  number,Compliant,Managed,"
                                + "Sign-in error code,Failure reason,Status,Multifactor authentication result,Latency,"
                                + "Conditional Access,Token Protection - Sign In Session StatusCode,Join Type",
                        "2026-01-26T17:00:12Z," + ID + ",Elif Svensson,elif@fabrikam.com,app-1,64506,Yes,No,"
                                + "50140,Keep me signed in,Interrupted,MFA done,287,Not applied,1002,Azure AD joined")
                .only();

        assertThat(row.path("createdDateTime").asText()).isEqualTo("2026-01-26T17:00:12Z");
        assertThat(row.path("id").asText()).isEqualTo(ID);
        assertThat(row.path("userDisplayName").asText()).isEqualTo("Elif Svensson");
        assertThat(row.path("userPrincipalName").asText()).isEqualTo("elif@fabrikam.com");
        assertThat(row.path("appId").asText()).isEqualTo("app-1");
        assertThat(row.path("autonomousSystemNumber").intValue()).isEqualTo(64506);
        assertThat(row.at("/deviceDetail/isCompliant").booleanValue()).isTrue();
        assertThat(row.at("/deviceDetail/isManaged").isBoolean()).isTrue();
        assertThat(row.at("/deviceDetail/isManaged").booleanValue()).isFalse();
        assertThat(row.at("/deviceDetail/trustType").asText()).isEqualTo("Azure AD joined");
        assertThat(row.at("/status/errorCode").intValue()).isEqualTo(50140);
        assertThat(row.at("/status/failureReason").asText()).isEqualTo("Keep me signed in");
        assertThat(row.at("/status/additionalDetails").asText()).isEqualTo("MFA done");
        assertThat(row.path("portalStatus").asText()).isEqualTo("Interrupted");
        assertThat(row.path("processingTimeInMilliseconds").intValue()).isEqualTo(287);
        assertThat(row.path("conditionalAccessStatus").asText()).isEqualTo("Not applied");
        assertThat(row.at("/tokenProtectionStatusDetails/signInSessionStatusCode")
                        .intValue())
                .isEqualTo(1002);
    }

    @Test
    void a_header_alone_has_its_shape_and_no_sign_ins() {
        Heard heard = Heard.reading(NAME, "Date (UTC),Request ID,Username,Status");

        assertThat(heard.shapes).containsExactly(Shape.PORTAL_CSV);
        assertThat(heard.signIns).isEmpty();
        assertThat(heard.rejected).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "InteractiveSignIns_2026-01-26_2026-01-29.csv,true,interactiveUser",
        "InteractiveSignIns_2026-01-26_2026-01-29 (1).csv,true,interactiveUser",
        "evidence.zip!logs/NonInteractiveSignIns_2026-01-26_2026-01-29.csv.gz,false,nonInteractiveUser",
        "C:\\logs\\ApplicationSignIns_2026-01-26_2026-01-29.csv,false,servicePrincipal",
        "MSISignIns_2026-01-26_2026-01-29.csv,false,managedIdentity",
    })
    void the_portals_file_name_tells_the_kind(String name, boolean interactive, String type) {
        Heard heard = Heard.reading(name, "Date (UTC),Request ID,Username,Status", date("a@b.c,Success"));

        assertThat(heard.only().path("isInteractive").booleanValue()).isEqualTo(interactive);
        assertThat(heard.only().at("/signInEventTypes/0").asText()).isEqualTo(type);
        assertThat(heard.limits).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"export.csv", "SignIns_2026-01-26.csv", "myInteractiveSignIns.csv", "-"})
    void any_other_file_name_leaves_the_kind_unknown_and_says_so(String name) {
        Heard heard = Heard.reading(name, "Date (UTC),Request ID,Username,Status", date("a@b.c,Success"));

        assertThat(heard.only().has("isInteractive")).isFalse();
        assertThat(heard.limits).containsExactly(Limit.KIND_UNKNOWN);
    }

    @Test
    void service_principals_are_told_by_the_header_whatever_the_file_is_called() {
        Heard heard =
                Heard.reading("export.csv", "Date (UTC),Request ID,Service principal ID,Status", date("sp-1,Success"));

        assertThat(heard.only().path("servicePrincipalId").asText()).isEqualTo("sp-1");
        assertThat(heard.only().at("/signInEventTypes/0").asText()).isEqualTo("servicePrincipal");
        assertThat(heard.limits).isEmpty();
    }

    @Test
    void of_the_two_columns_of_one_name_the_first_that_holds_something_counts() {
        Heard heard = Heard.reading(
                NAME,
                "Date (UTC),Request ID,Username,Status,Incoming token type,Incoming token type",
                date("a@b.c,Success,,Primary refresh token"),
                date("a@b.c,Success,SAML 1.1,Primary refresh token"));

        assertThat(heard.signIns)
                .extracting(row -> row.path("incomingTokenType").asText())
                .containsExactly("Primary refresh token", "SAML 1.1");
    }

    @Test
    void the_value_with_the_at_sign_is_the_sign_in_name() {
        ObjectNode row = Heard.reading(
                        NAME, "Date (UTC),Request ID,User,Username,Status", date("a@b.c,Anna Berg,Success"))
                .only();

        assertThat(row.path("userPrincipalName").asText()).isEqualTo("a@b.c");
        assertThat(row.path("userDisplayName").asText()).isEqualTo("Anna Berg");
    }

    @Test
    void the_apostrophe_before_a_formula_sign_is_taken_off_and_no_other() {
        ObjectNode row = Heard.reading(
                        NAME,
                        "Date (UTC),Request ID,User,Username,Status,Unique token identifier",
                        date("'s Gravenhage,o'neill@b.c,Success,'-Xy_1"))
                .only();

        assertThat(row.path("uniqueTokenIdentifier").asText()).isEqualTo("-Xy_1");
        assertThat(row.path("userDisplayName").asText()).isEqualTo("'s Gravenhage");
    }

    @ParameterizedTest
    @CsvSource({
        "Success,'',Other.,0",
        "Success,None,'',0",
        "'','',Other.,0",
        "Failure,'',Some reason,-1",
        "Interrupted,'','',-1",
        "'','',Some reason,-1",
        "Failure,50126,Bad password,50126",
    })
    void a_missing_code_is_success_only_where_nothing_speaks_of_failure(
            String status, String code, String reason, int expected) {
        ObjectNode row = Heard.reading(
                        NAME,
                        "Date (UTC),Request ID,Username,Status,Sign-in error code,Failure reason",
                        date("a@b.c," + status + "," + code + "," + reason))
                .only();

        assertThat(row.at("/status/errorCode").asInt(-1)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Freiburg, Baden-Wuerttemberg, DE|Freiburg|Baden-Wuerttemberg|DE",
                "Washington, D.C., District of Columbia, US|Washington, D.C.|District of Columbia|US",
                ", , US|''|''|US",
                "US|''|''|US",
            })
    void a_place_is_read_from_the_right(String words, String city, String state, String country) {
        ObjectNode row = Heard.reading(
                        NAME, "Date (UTC),Request ID,Username,Status,Location", date("a@b.c,Success,\"" + words + '"'))
                .only();

        assertThat(row.at("/location/city").asText("")).isEqualTo(city);
        assertThat(row.at("/location/state").asText("")).isEqualTo(state);
        assertThat(row.at("/location/countryOrRegion").asText()).isEqualTo(country);
    }

    @Test
    void dates_that_a_spreadsheet_rewrote_are_read_in_the_order_that_a_later_row_proves() {
        Heard heard = Heard.reading(
                NAME,
                "Date (UTC),Request ID,Username,Status",
                "3/12/2025 11:11,r1,a@b.c,Success",
                "15/12/2025 11:12,r2,a@b.c,Success");

        assertThat(heard.signIns)
                .extracting(row -> row.path("createdDateTime").asText())
                .containsExactly("2025-12-03T11:11:00Z", "2025-12-15T11:12:00Z");
        assertThat(heard.limits).isEmpty();
    }

    @Test
    void a_row_without_a_date_does_not_end_the_search_for_the_order() {
        Heard heard = Heard.reading(
                NAME,
                "Date (UTC),Request ID,Username,Status",
                ",r0,a@b.c,Success",
                "3/12/2025 11:11,r1,a@b.c,Success",
                "15/12/2025 11:12,r2,a@b.c,Success");

        assertThat(heard.signIns)
                .extracting(row -> row.path("createdDateTime").asText())
                .containsExactly("2025-12-03T11:11:00Z", "2025-12-15T11:12:00Z");
    }

    @Test
    void dates_whose_order_nothing_proves_are_named_once() {
        Heard heard = Heard.reading(
                NAME,
                "Date (UTC),Request ID,Username,Status",
                "3/12/2025 11:11,r1,a@b.c,Success",
                "4/12/2025 11:12,r2,a@b.c,Success");

        assertThat(heard.limits).containsExactly(Limit.DATE_ORDER_AMBIGUOUS);
        assertThat(heard.remarks)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("2: ")
                .contains("--date-order");
    }

    @Test
    void the_order_that_the_user_settles_is_obeyed_and_the_zone_of_the_portal_stays_utc() {
        ReadingOptions options =
                new ReadingOptions(DateOrder.DAY_FIRST, ZoneId.of("Asia/Tokyo"), ReadingOptions.DEFAULT.progress());
        Heard heard = Heard.reading(
                options, NAME, "Date (UTC),Request ID,Username,Status\n3/12/2025 11:11,r1,a@b.c,Success\n");

        assertThat(heard.only().path("createdDateTime").asText()).isEqualTo("2025-12-03T11:11:00Z");
        assertThat(heard.limits).isEmpty();
    }

    @Test
    void a_row_without_a_date_is_rejected_and_the_rest_is_read() {
        Heard heard = Heard.reading(
                NAME, "Date (UTC),Request ID,Username,Status", "soon,r1,a@b.c,Success", date("a@b.c,Success"));

        assertThat(heard.signIns).hasSize(1);
        assertThat(heard.rejected)
                .containsExactly("2: date \"soon\" cannot be read (expected one such as 2026-03-16T11:11:00Z)");
    }

    @Test
    void exactly_as_many_rows_as_the_portal_gives_at_most_are_a_cut_export() {
        String header = "Date (UTC),Request ID,Username,Status\n";
        String row = date("a@b.c,Success") + "\n";

        assertThat(Heard.reading(ReadingOptions.DEFAULT, NAME, header + row.repeat(100_000)).limits)
                .containsExactly(Limit.CUT_AT_ROW_LIMIT);
        assertThat(Heard.reading(ReadingOptions.DEFAULT, NAME, header + row.repeat(99_999)).limits)
                .isEmpty();
    }

    @Test
    void a_step_of_the_companion_is_handed_on_by_its_request_id() {
        Heard heard = Heard.reading(
                "InteractiveSignIns_AuthDetails_2026-01-26_2026-01-29.csv",
                "Date (UTC),Request ID,Authentication method,Authentication method detail,Succeeded,Result detail,Requirement",
                "2026-07-03T08:47:16Z," + ID.toUpperCase(java.util.Locale.ROOT)
                        + ",Password,Password in the cloud,false,User account is disabled,Primary authentication");

        assertThat(heard.signIns).isEmpty();
        assertThat(heard.shapes).containsExactly(Shape.PORTAL_CSV_AUTHDETAILS);
        assertThat(heard.stepsOf).containsExactly(ID);
        ObjectNode step = heard.steps.get(0);
        assertThat(step.path("authenticationStepDateTime").asText()).isEqualTo("2026-07-03T08:47:16Z");
        assertThat(step.path("authenticationMethod").asText()).isEqualTo("Password");
        assertThat(step.path("authenticationMethodDetail").asText()).isEqualTo("Password in the cloud");
        assertThat(step.path("succeeded").isBoolean()).isTrue();
        assertThat(step.path("succeeded").booleanValue()).isFalse();
        assertThat(step.path("authenticationStepResultDetail").asText()).isEqualTo("User account is disabled");
        assertThat(step.path("authenticationStepRequirement").asText()).isEqualTo("Primary authentication");
    }

    @Test
    void a_step_without_a_request_id_is_rejected() {
        Heard heard = Heard.reading(
                "steps.csv", "Date,Request ID,Authentication method,Succeeded", "2026-07-03T08:47:16Z,,Password,false");

        assertThat(heard.steps).isEmpty();
        assertThat(heard.rejected).hasSize(1);
    }

    private static String date(String rest) {
        return "2026-01-26T17:00:12Z," + ID + "," + rest;
    }
}
