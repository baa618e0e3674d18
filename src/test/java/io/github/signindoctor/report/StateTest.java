package io.github.signindoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.signindoctor.Golden;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.knowledge.Knowledge;
import io.github.signindoctor.model.Account;
import io.github.signindoctor.model.AccountState;
import io.github.signindoctor.model.Known;
import io.github.signindoctor.model.RegisteredMethod;
import io.github.signindoctor.model.Seen;
import io.github.signindoctor.model.WhatIf;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The account of the one user who was asked for. */
class StateTest {
    private static final Instant NOW = Event.START.plus(Duration.ofHours(50));
    private static final String RICH = "Mobile Apps and Desktop clients";

    private static WhatIf.Weighed policy(String name, WhatIf.Mode mode, Known applies, String reason, String grant) {
        return new WhatIf.Weighed(
                "id-" + name,
                name,
                mode,
                applies,
                reason.isEmpty() ? List.of() : List.of(reason),
                new WhatIf.Controls(grant.isEmpty() ? List.of() : List.of(grant.split(" ")), true, List.of(), ""));
    }

    private static final List<WhatIf.Weighed> POLICIES = List.of(
            policy("Only from the office", WhatIf.Mode.ON, Known.YES, "", "block"),
            policy("MFA or device", WhatIf.Mode.ON, Known.YES, "", "mfa compliantDevice"),
            new WhatIf.Weighed(
                    "s",
                    "Each hour",
                    WhatIf.Mode.ON,
                    Known.YES,
                    List.of(),
                    new WhatIf.Controls(List.of(), false, List.of("signInFrequency"), "hour")),
            policy("Strong\u001b[31m trial", WhatIf.Mode.REPORT_ONLY, Known.YES, "", "termsOfUse"),
            policy("Old clients", WhatIf.Mode.ON, Known.NO, "clientApps", "block"),
            policy("Another day", WhatIf.Mode.OFF, Known.NO, "policyNotEnabled", "mfa"),
            policy("A word of the future", WhatIf.Mode.ON, Known.NO, "phaseOfTheMoon", "mfa"),
            policy("Payroll", WhatIf.Mode.ON, Known.NO, "users", "mfa"),
            policy("All but some", WhatIf.Mode.ON, Known.NO, WhatIf.EXCLUDED, "mfa"));

    private static WhatIf listed() {
        return new WhatIf(
                Optional.empty(),
                "Policy.Read.ConditionalAccess",
                POLICIES.stream()
                        .map(each -> new WhatIf.Weighed(
                                each.id(), each.name(), each.mode(), Known.UNKNOWN, List.of(), each.controls()))
                        .toList());
    }

    private static AccountState state(Seen<WhatIf> policies) {
        return new AccountState(
                NOW,
                Seen.of(new Account(
                        "id-ada",
                        new Account.Name("ada@contoso.example", "Ada"),
                        false,
                        Known.YES,
                        new Account.Hybrid(true, "ada@corp.example"),
                        Optional.of(Event.START),
                        Optional.empty())),
                Seen.of(new AccountState.Roles(List.of("Reports Reader"), Optional.of(false))),
                new AccountState.Factors(
                        Seen.of(List.of(new RegisteredMethod(
                                "microsoftAuthenticator", "m", "Ada's phone", Optional.of(Event.START), ""))),
                        Seen.of(new AccountState.Preference("push", true)),
                        Seen.of("the policy is off"),
                        Seen.hidden("Policy.Read.All; Graph's beta"),
                        Seen.hidden("AuditLog.Read.All")),
                Seen.hidden("IdentityRiskyUser.Read.All"),
                policies,
                Seen.of(List.of(new AccountState.Change(
                        Event.START,
                        "Update conditional access policy",
                        "Only from the office",
                        "tove@contoso.example"))));
    }

    private static final List<Report.InUse> IN_USE = List.of(
            new Report.InUse("Copier", "", "app", 1, NOW),
            new Report.InUse("Exchange", "IMAP4", "legacy", 40, NOW),
            new Report.InUse("Exchange", "POP3", "app-password", 2, NOW.minus(Duration.ofDays(1))),
            new Report.InUse("Outlook", RICH, "mail", 9, NOW.minus(Duration.ofDays(3))));

    private static String draw(Format format, Report report) {
        StringWriter out = new StringWriter();
        try {
            Renderers.ofStory(format, new FewPages(), Reports.pipe()).render(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static Report asked() {
        WhatIf whatIf =
                new WhatIf(Optional.of(Event.code(53003).hour(49).app("Mail").record()), "", POLICIES);
        return Reports.well().with(state(Seen.of(whatIf)), IN_USE);
    }

    @Test
    void policies_are_told_with_what_they_demand_or_why_not_and_old_clients_first() {
        Golden.matches("report/state.text", draw(Format.TEXT, asked()));
    }

    @Test
    void an_interrupt_is_not_called_a_refusal() {
        WhatIf whatIf =
                new WhatIf(Optional.of(Event.code(50074).hour(49).app("Mail").record()), "", POLICIES);
        StringWriter out = new StringWriter();
        try {
            Renderers.ofStory(Format.TEXT, Knowledge.builtIn(), Reports.pipe())
                    .render(Reports.well().with(state(Seen.of(whatIf)), IN_USE), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(out.toString()).contains("last interrupted sign-in (none was refused)");
    }

    @Test
    void a_pass_that_is_over_says_so() {
        MethodWords words = new MethodWords(at -> "today");
        assertThat(words.of(new RegisteredMethod("temporaryAccessPass", "t", "", Optional.of(NOW), "Expired")))
                .isEqualTo("Temporary Access Pass, expired, issued today");
        assertThat(words.of(new RegisteredMethod("temporaryAccessPass", "t", "", Optional.of(NOW), "")))
                .isEqualTo("Temporary Access Pass, issued today");
    }

    @Test
    void a_list_of_policies_is_not_told_as_a_judgement() {
        String text = draw(Format.TEXT, Reports.well().with(state(Seen.of(listed())), IN_USE));
        assertThat(text)
                .contains("not visible: needs Policy.Read.ConditionalAccess", "Old clients: on; block")
                .contains("trial: report-only; ask for accepted terms of use")
                .doesNotContain("does not apply", "applies");
    }

    @Test
    void what_may_not_be_read_is_named_and_never_empty() {
        String text = draw(Format.TEXT, Reports.well().with(state(Seen.hidden("a licence")), List.of()));
        assertThat(text).containsPattern("Conditional Access now\\R  • not visible: needs a licence");
        JsonNode account = read(Reports.well().with(state(Seen.hidden("a licence")), List.of()));
        assertThat(account.has("policies")).isFalse();
        assertThat(account.path("notVisible").findValuesAsText("part"))
                .containsExactly("perUserMfa", "registration", "risk", "policies");
    }

    @Test
    void each_of_them_is_such_as_the_schema_says() {
        assertThat(read(asked()).at("/policies/policies/6/reasons/0").asText()).isEqualTo("phaseOfTheMoon");
        JsonNode list =
                read(Reports.well().with(state(Seen.of(listed())), IN_USE)).path("policies");
        assertThat(list.path("by").asText()).isEqualTo("list");
        assertThat(list.at("/policies/0").has("applies")).isFalse();
    }

    private static JsonNode read(Report report) {
        try {
            JsonNode whole = new ObjectMapper().readTree(draw(Format.JSON, report));
            var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Files.readString(Path.of("docs", "report.schema.json")));
            assertThat(schema.validate(whole)).isEmpty();
            return whole.path("account");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
