package io.github.signindoctor.casework;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.report.Report;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientsInUseTest {
    private static final String RICH = "Mobile Apps and Desktop clients";

    private static List<Report.InUse> of(Event... events) {
        return ClientsInUse.of(Arrays.stream(events).map(Event::record).toList());
    }

    private static String kind(Event event) {
        List<Report.InUse> uses = of(event);
        assertThat(uses).hasSize(1);
        return uses.get(0).kind();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IMAP4",
                "POP3",
                "Authenticated SMTP",
                "Exchange ActiveSync",
                "Exchange Web Services",
                "Autodiscover",
                "MAPI Over HTTP",
                "Other clients; IMAP",
                "Other clients"
            })
    void an_old_protocol_cannot_ask_a_person_again(String client) {
        assertThat(kind(success().app("Office 365 Exchange Online").clientApp(client)))
                .isEqualTo("legacy");
    }

    @Test
    void the_password_grant_of_a_script_is_as_old_a_way() {
        assertThat(kind(success().app("Nightly copy").clientApp(RICH).protocol("ropc")))
                .isEqualTo("legacy");
    }

    @Test
    void an_app_password_is_told_by_the_step_or_the_details_whatever_the_client() {
        Event byStep = success()
                .clientApp("IMAP4")
                .step("Password", true, "Correct password")
                .step("Previously satisfied", true, "MFA requirement skipped due to app password");
        assertThat(kind(byStep)).isEqualTo("app-password");
        assertThat(kind(success().clientApp(RICH).additionalDetails("MFA requirement skipped due to app password")))
                .isEqualTo("app-password");
        assertThat(kind(success().clientApp(RICH).step("App Password", true, "")))
                .isEqualTo("app-password");
    }

    @ParameterizedTest
    @CsvSource({
        "Microsoft Outlook,mail",
        "Outlook Mobile,mail",
        "Apple Internet Accounts,mail",
        "iOS Accounts,mail",
        "Thunderbird,mail",
        "Samsung Email,mail",
        "Office 365 Exchange Online,mail",
        "Microsoft Teams,app",
        "Population statistics,app",
        "OneDrive SyncEngine,app"
    })
    void mail_is_told_by_the_name_of_the_app(String app, String kind) {
        assertThat(kind(success().app(app).clientApp(RICH))).isEqualTo(kind);
    }

    @Test
    void browsers_and_what_failed_hold_no_tokens() {
        assertThat(of(
                        passed("Text message").clientApp("Browser").app("One Outlook Web"),
                        code(50126).clientApp("IMAP4").app("Mail"),
                        code(50074).clientApp(RICH).app("Teams")))
                .isEmpty();
    }

    @Test
    void one_row_for_each_app_client_and_kind_with_the_last_time() {
        List<Report.InUse> uses = of(
                success().app("Mail").clientApp("IMAP4").hour(5),
                success().app("Mail").clientApp("IMAP4").hour(9).silent(),
                success().app("Mail").clientApp("IMAP4").hour(7),
                success().app("Mail").clientApp(RICH).hour(1),
                success().app("Chat").clientApp(RICH).hour(2));
        assertThat(uses).extracting(Report.InUse::app).containsExactly("Chat", "Mail", "Mail");
        assertThat(uses.get(1))
                .isEqualTo(new Report.InUse("Mail", "IMAP4", "legacy", 3, Event.START.plus(Duration.ofHours(9))));
        assertThat(uses.get(2).kind()).isEqualTo("mail");
    }
}
