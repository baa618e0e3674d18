package io.github.signindoctor.diagnose.live;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.denied;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Event.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Beforehand;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Evidence;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Patient;
import io.github.signindoctor.model.Account;
import io.github.signindoctor.model.AccountState;
import io.github.signindoctor.model.AccountState.Change;
import io.github.signindoctor.model.Known;
import io.github.signindoctor.model.RegisteredMethod;
import io.github.signindoctor.model.Seen;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the audit log adds to a finding, and what it takes from it. */
class ChangesTest {
    private static final String PUSH = "Mobile app notification";
    private static final String NO_ANSWER = "MFA denied; user did not respond to mobile app notification";
    private static final String ADA = "ada@contoso.example";
    private static final String DELETED = "Admin deleted security info";

    private static Instant hour(long hour) {
        return Event.START.plus(Duration.ofHours(hour));
    }

    private static Change change(long hour, String what, String target, String by) {
        return new Change(hour(hour), what, target, by);
    }

    private static AccountState state(Change... changes) {
        Seen<String> hidden = Seen.hidden("a permission");
        RegisteredMethod tablet =
                new RegisteredMethod("microsoftAuthenticator", "m1", "Old tablet", Optional.of(hour(-9_000)), "");
        return new AccountState(
                Patient.WEEK_LATER,
                Seen.of(new Account(
                        "id-ada",
                        new Account.Name(ADA, "ada"),
                        false,
                        Known.YES,
                        new Account.Hybrid(false, ""),
                        Optional.of(hour(-5_000)),
                        Optional.of(hour(-5_000)))),
                Seen.hidden("a permission"),
                new AccountState.Factors(
                        Seen.of(List.of(tablet)),
                        Seen.of(new AccountState.Preference("push", true)),
                        hidden,
                        hidden,
                        hidden),
                hidden,
                Seen.hidden("a permission"),
                Seen.of(List.of(changes)));
    }

    private static Finding told(AccountState state, Event... events) {
        List<Finding> findings = Patient.findings(state, events);
        assertThat(findings).hasSize(1);
        return Beforehand.tell(findings.get(0), state);
    }

    private static List<String> facts(Finding finding) {
        return finding.evidence().stream().map(Evidence::fact).toList();
    }

    private static final Event[] UNANSWERED = {
        passed(PUSH).hour(0),
        passed(PUSH).hour(20),
        denied(PUSH, NO_ANSWER).hour(44),
        denied(PUSH, NO_ANSWER).hour(46),
        denied(PUSH, NO_ANSWER).hour(49)
    };

    @Test
    void after_methods_were_deleted_the_one_that_is_left_and_never_answered_is_a_leftover() {
        Finding finding = told(state(change(30, DELETED, ADA, "desk@contoso.example")), UNANSWERED);
        assertThat(finding.cause()).isEqualTo("stale-method-preferred");
        assertThat(facts(finding))
                .anyMatch(each -> each.contains("deleted on 2026-06-02 14:00 UTC") && each.contains("'Old tablet'"))
                .anyMatch(each ->
                        each.startsWith("changed just before it began") && each.contains("desk@contoso.example"));
    }

    @Test
    void a_deletion_of_somebody_elses_or_before_an_answer_leaves_the_phone_lost() {
        assertThat(told(state(change(30, DELETED, "bo@contoso.example", "desk@contoso.example")), UNANSWERED)
                        .cause())
                .isEqualTo("authenticator-unreachable");
        assertThat(told(state(change(10, DELETED, ADA, "desk@contoso.example")), UNANSWERED)
                        .cause())
                .isEqualTo("authenticator-unreachable");
    }

    private static final Event[] ECHO = {
        success().app("Chat").hour(0),
        code(50173).silent().app("Mail").hour(160),
        code(50173).silent().app("Files").hour(161)
    };

    @Test
    void an_echo_of_a_revoke_is_sure_where_the_revoke_is_on_record() {
        Change revoke = change(159, "Update StsRefreshTokenValidFrom Timestamp", ADA, "desk@contoso.example");
        Finding finding = told(state(revoke), ECHO);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(facts(finding)).anyMatch(each -> each.contains("StsRefreshTokenValidFrom"));
    }

    @Test
    void an_echo_of_a_revoke_that_nobody_made_is_less_sure() {
        Finding finding = told(state(), ECHO);
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(facts(finding)).anyMatch(each -> each.startsWith("neither the audit log nor the account shows"));
    }

    @Test
    void what_the_audit_log_cannot_reach_back_to_is_held_against_nobody() {
        Event[] early = {
            success().app("Chat").hour(-20),
            code(50173).silent().app("Mail").hour(1),
            code(50173).silent().app("Files").hour(2)
        };
        assertThat(told(state(), early).confidence()).isEqualTo(Confidence.HIGH);
    }

    private static Finding outage(AccountState state) {
        Event[] events = IntStream.range(0, 12)
                .boxed()
                .flatMap(i -> Stream.of(
                        passed(PUSH).by(user("u" + i)).minute(i),
                        denied(PUSH, "MFA denied; service error")
                                .by(user("u" + i))
                                .at(Duration.ofHours(30).plusMinutes(i))))
                .toArray(Event[]::new);
        return Beforehand.tell(
                Patient.findings(state, events).stream()
                        .filter(each -> each.cause().equals("mfa-service-outage"))
                        .findFirst()
                        .orElseThrow(),
                state);
    }

    @Test
    void an_outage_of_the_service_is_less_sure_where_a_policy_was_changed_just_before() {
        Change update = change(29, "Update conditional access policy", "CA09", "tove@contoso.example");
        Confidence without = outage(state()).confidence();
        Finding with = outage(state(update));
        assertThat(with.confidence()).isGreaterThan(without);
        assertThat(facts(with)).anyMatch(each -> each.startsWith("against it") && each.contains("CA09"));
    }

    @Test
    void a_registration_by_strange_hands_is_surer_where_the_audit_log_has_it() {
        Event[] events = {
            passed("Text message").hour(0),
            passed("Text message").hour(20),
            code(50072).fromAfar().hour(60),
            passed(PUSH).fromAfar().minute(60 * 60 + 10)
        };
        AccountState added = state(change(60, "User registered security info", ADA, ADA));
        Finding without = risky(state(), events);
        Finding with = Beforehand.tell(risky(added, events), added);
        assertThat(with.confidence()).isLessThanOrEqualTo(without.confidence());
        assertThat(facts(with)).anyMatch(each -> each.startsWith("a method was registered then, by the audit log"));
    }

    private static Finding risky(AccountState state, Event... events) {
        return Patient.findings(state, events).stream()
                .filter(each -> each.cause().equals("risky-method-registration"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void where_the_records_name_no_policy_the_one_that_was_changed_just_before_is_named_as_a_lead() {
        Change update = change(29, "Update conditional access policy", "CA09", "tove@contoso.example");
        Event[] refused = {
            success().hour(0),
            code(53003).hour(30),
            code(53003).hour(31),
            code(53003).hour(32)
        };
        assertThat(facts(told(state(update), refused)))
                .anyMatch(each -> each.startsWith("the records do not name the policy") && each.contains("CA09"));
        assertThat(facts(told(state(change(2, "Update conditional access policy", "CA09", "")), refused)))
                .noneMatch(each -> each.contains("CA09"));
    }

    @Test
    void nobody_who_may_be_a_stranger_becomes_surer_by_a_change() {
        Event[] asked = {
            success().hour(0),
            code(50072).hour(30).device("").from("198.51.100.9", "64999", "NL"),
            code(50072).hour(31).device("").from("198.51.100.9", "64999", "NL")
        };
        AccountState reset = state(change(29, DELETED, ADA, "desk@contoso.example"));
        for (Finding finding : Patient.findings(reset, asked)) {
            if (finding.confidence() == Confidence.LOW) {
                assertThat(Beforehand.tell(finding, reset).confidence()).isEqualTo(Confidence.LOW);
            }
        }
    }

    private static final Event[] FAR_AWAY = {
        passed(PUSH).hour(0),
        passed(PUSH).hour(20),
        passed(PUSH).hour(40),
        passed(PUSH).hour(60).device("").fromAfar()
    };

    @Test
    void a_method_that_the_account_adds_right_after_a_sign_in_from_nowhere_is_a_second_sign() {
        Change added = change(60, "User registered security info", ADA, ADA);
        List<Finding> findings = Patient.findings(state(added), FAR_AWAY);
        assertThat(findings).extracting(Finding::cause).contains("adversary-in-the-middle");
        assertThat(facts(findings.get(0))).anyMatch(each -> each.contains("\"User registered security info\""));
    }

    @Test
    void a_traveller_whose_methods_an_administrator_adds_or_who_adds_one_a_day_later_is_a_traveller() {
        assertThat(Patient.findings(state(change(60, "Admin registered security info", ADA, "desk@x")), FAR_AWAY))
                .extracting(Finding::cause)
                .doesNotContain("adversary-in-the-middle");
        assertThat(Patient.findings(state(change(90, "User registered security info", ADA, ADA)), FAR_AWAY))
                .extracting(Finding::cause)
                .doesNotContain("adversary-in-the-middle");
    }
}
