package io.github.signindoctor.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sign-in report: pages, filters, limits and mishaps. */
class ReportTest {
    private static final String BETA = "/beta/auditLogs/signIns";

    private Sandbox sandbox;
    private Admin admin;

    @BeforeEach
    void open() throws IOException {
        sandbox = Admin.tenant();
        admin = new Admin(sandbox);
    }

    @AfterEach
    void close() throws IOException {
        sandbox.close();
    }

    private static String filter(String text) {
        return "?$filter=" + Admin.encoded(text);
    }

    @Test
    void small_pages_give_the_same_rows_as_large_ones() {
        String window = filter("createdDateTime ge 2026-06-01T00:00:00Z and createdDateTime le 2026-06-02T08:00:00Z");
        List<JsonNode> large = admin.all(BETA + window);
        assertThat(large).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        assertThat(admin.all(BETA + window + "&$top=7")).isEqualTo(large);
    }

    @Test
    void rows_that_arrive_while_one_pages_shift_nothing() {
        Admin.Reply first = admin.get(BETA + "?$top=50");
        sandbox.clock().advance(Duration.ofHours(1));
        List<JsonNode> rest = admin.all(first.body().path("@odata.nextLink").asText());
        Instant last =
                Instant.parse(first.value().get(49).path("createdDateTime").asText());
        assertThat(rest)
                .doesNotContainAnyElementsOf(first.value())
                .allMatch(each ->
                        !Instant.parse(each.path("createdDateTime").asText()).isAfter(last));
    }

    @Test
    void rows_are_newest_first_unless_asked_otherwise() {
        assertThat(admin.get(BETA + "?$top=90").value())
                .extracting(each -> each.path("createdDateTime").asText())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(admin.get(BETA + "?$top=90&$orderby=createdDateTime%20asc").value())
                .extracting(each -> each.path("createdDateTime").asText())
                .isSorted();
    }

    @Test
    void v1_knows_neither_silent_rows_nor_steps() {
        assertThat(admin.all("/v1.0/auditLogs/signIns"))
                .allMatch(each -> each.path("isInteractive").asBoolean())
                .noneMatch(each -> each.has("authenticationDetails") || each.has("sessionId"));
    }

    @Test
    void a_sign_in_shows_only_some_minutes_later() {
        Instant now = sandbox.clock().now();
        assertThat(admin.all(BETA))
                .allMatch(each ->
                        Instant.parse(each.path("createdDateTime").asText()).isBefore(now.minusSeconds(50)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status/errorCode ne 0",
                "createdDateTime ge '2026-06-01T00:00:00Z'",
                "createdDateTime ge 2025-01-01T00:00:00Z",
                "createdDateTime gt 2026-06-01T00:00:00Z",
                "isInteractive eq true",
                "userId eq",
                "contains(userPrincipalName,'ada')"
            })
    void what_graph_cannot_filter_is_refused(String text) {
        Admin.Reply reply = admin.get(BETA + filter(text));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.error()).isEqualTo("BadRequest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status/errorCode eq 500121 or status/errorCode eq 50074",
                "startswith(userPrincipalName,'ada.')",
                "userPrincipalName eq 'ada.lindqvist@tailspin.example' and status/errorCode eq 0",
                "(appDisplayName eq 'OfficeHome') and signInEventTypes/any(t: t eq 'interactiveUser')",
                "location/countryOrRegion eq 'ID'"
            })
    void what_graph_can_filter_finds_some_and_not_all(String text) {
        assertThat(admin.all(BETA + filter(text)))
                .isNotEmpty()
                .hasSizeLessThan(admin.all(BETA).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?$skip=5",
                "?$top=1001",
                "?$top=0",
                "?$count=true",
                "?$orderby=userId",
                "?$select=shoeSize",
                "?x=1"
            })
    void an_option_that_the_report_does_not_know_is_refused(String query) {
        assertThat(admin.get(BETA + query).status()).isEqualTo(400);
    }

    @Test
    void the_sixth_call_within_ten_seconds_is_throttled_until_that_time_is_over() throws IOException {
        try (Sandbox strict = Sandbox.start(SandboxOptions.standard())) {
            Admin hasty = new Admin(strict);
            for (int i = 0; i < 5; i++) {
                assertThat(hasty.get(BETA + "?$top=1").status()).isEqualTo(200);
            }
            Admin.Reply sixth = hasty.get(BETA + "?$top=1");
            assertThat(sixth.status()).isEqualTo(429);
            long wait = Long.parseLong(sixth.header("Retry-After"));
            assertThat(wait).isBetween(1L, 10L);
            strict.clock().advance(Duration.ofSeconds(wait));
            assertThat(hasty.get(BETA + "?$top=1").status()).isEqualTo(200);
        }
    }

    @Test
    void policies_are_throttled_without_a_word_about_when_to_come_again() throws IOException {
        try (Sandbox strict = Sandbox.start(SandboxOptions.standard())) {
            Admin hasty = new Admin(strict);
            hasty.get("/v1.0/identity/conditionalAccess/policies");
            Admin.Reply second = hasty.get("/v1.0/identity/conditionalAccess/policies");
            assertThat(second.status()).isEqualTo(429);
            assertThat(second.header("Retry-After")).isEmpty();
        }
    }

    @Test
    void ordered_mishaps_come_in_their_order_and_end() {
        sandbox.mishaps().next(1, new Mishap.Throttled(Optional.empty()));
        sandbox.mishaps().next(1, new Mishap.Throttled(Optional.of(Duration.ofSeconds(130))));
        sandbox.mishaps().spare(1);
        sandbox.mishaps().next(1, new Mishap.HtmlBody(504));
        sandbox.mishaps().next(1, new Mishap.PageRepeated());
        sandbox.mishaps().next(1, new Mishap.ForeignNextLink("evil.example"));
        String page = BETA + "?$top=3";
        assertThat(admin.get(page).header("Retry-After")).isEmpty();
        assertThat(admin.get(page).header("Retry-After")).isEqualTo("130");
        assertThat(admin.get(page).status()).isEqualTo(200);
        assertThat(admin.get(page).raw().body()).startsWith("<html");
        assertThat(admin.get(page).body().path("@odata.nextLink").asText()).doesNotContain("skiptoken");
        assertThat(admin.get(page).body().path("@odata.nextLink").asText()).contains("//evil.example/beta");
        assertThat(sandbox.mishaps().left()).isZero();
    }

    @Test
    void wide_windows_time_out_and_narrow_ones_do_not() {
        sandbox.mishaps().always(new Mishap.WideWindow(Duration.ofHours(6)));
        assertThat(admin.get(BETA).status()).isEqualTo(504);
        assertThat(admin.get(BETA + filter("createdDateTime ge 2026-06-02T00:00:00Z"))
                        .status())
                .isEqualTo(504);
        assertThat(admin.get(BETA
                                + filter("createdDateTime ge 2026-06-02T00:00:00Z and createdDateTime le"
                                        + " 2026-06-02T05:00:00Z"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_page_that_is_cut_ends_before_its_announced_length() {
        sandbox.mishaps().next(1, new Mishap.CutMidPage());
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> admin.get(BETA + "?$top=50"))
                .hasRootCauseInstanceOf(IOException.class);
        assertThat(admin.get(BETA + "?$top=50").status()).isEqualTo(200);
    }

    @Test
    void a_tenant_without_premium_licence_has_no_reports() throws IOException {
        try (Sandbox poor = Sandbox.start(SandboxOptions.standard().with(Fault.NO_PREMIUM))) {
            Admin.Reply reply = new Admin(poor).get(BETA);
            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.error()).isEqualTo("Authentication_RequestFromNonPremiumTenantOrB2CTenant");
        }
    }

    @Test
    void who_may_not_read_policies_sees_none_in_sign_ins_and_is_not_told() throws IOException {
        try (Sandbox blind = Sandbox.start(SandboxOptions.standard().with(Fault.NO_POLICY_READ))) {
            Admin reader = new Admin(blind);
            assertThat(reader.get("/v1.0/identity/conditionalAccess/policies").status())
                    .isEqualTo(403);
            assertThat(reader.get(BETA + "?$top=100").value())
                    .allMatch(each ->
                            each.path("appliedConditionalAccessPolicies").isEmpty());
        }
    }

    @Test
    void equal_seeds_give_equal_rows_and_other_seeds_others() throws IOException {
        SandboxOptions other = SandboxOptions.standard()
                .of(new SandboxOptions.TenantPlan(2, 12, SandboxOptions.TenantPlan.STANDARD.start()));
        String rows = admin.get(BETA).raw().body().replace(sandbox.baseUrl().toString(), "");
        try (Sandbox twin = Admin.tenant();
                Sandbox stranger = Sandbox.start(other)) {
            assertThat(new Admin(twin)
                            .get(BETA)
                            .raw()
                            .body()
                            .replace(twin.baseUrl().toString(), ""))
                    .isEqualTo(rows);
            assertThat(new Admin(stranger).get(BETA).value())
                    .isNotEqualTo(admin.get(BETA).value());
        }
    }
}
