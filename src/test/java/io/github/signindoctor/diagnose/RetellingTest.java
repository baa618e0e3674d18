package io.github.signindoctor.diagnose;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.denied;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.TimelineRow.Deed;
import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.model.ErrorCode;
import io.github.signindoctor.model.UserRef;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

class RetellingTest {
    private static final String PUSH = "Mobile app notification";
    private static final String NO_ANSWER = "MFA denied; user did not respond to mobile app notification";

    @Test
    void one_attempt_is_one_row_that_tells_who_did_what_from_where() {
        UserHistory history = History.of(
                code(50074).correlation("c").minute(3),
                passed(PUSH).correlation("c").minute(4));
        assertThat(history.user()).isEqualTo(new UserRef("id-ada", "ada@contoso.example"));
        assertThat(history.rows())
                .containsExactly(new TimelineRow(
                        Event.START.plus(Duration.ofMinutes(3)),
                        new Deed(
                                "Mail",
                                "192.0.2.10",
                                "NL",
                                "laptop-1",
                                "app notification",
                                false,
                                Outcome.SUCCEEDED,
                                List.of(new ErrorCode(50074))),
                        List.of()));
    }

    @Test
    void rows_come_by_time_whatever_the_order_of_arrival() {
        assertThat(History.of(success().hour(9), success().hour(1), success().hour(5))
                        .rows())
                .extracting(TimelineRow::at)
                .isSorted()
                .hasSize(3);
    }

    @Test
    void what_the_last_record_does_not_say_an_earlier_one_does() {
        Deed deed = only(
                code(50074).correlation("c").minute(0),
                code(50140).correlation("c").from("192.0.2.99", "64500", "BE").minute(1),
                success().correlation("c").from("", "", "").minute(2));
        assertThat(deed.address()).isEqualTo("192.0.2.99");
        assertThat(deed.place()).isEqualTo("BE");
    }

    @Test
    void what_no_record_says_is_left_empty() {
        Deed deed = only(code(50126).from("", "", ""));
        assertThat(deed.address()).isEmpty();
        assertThat(deed.place()).isEmpty();
        assertThat(deed.method()).isEmpty();
    }

    @Test
    void the_method_is_the_second_factor_before_the_first() {
        assertThat(only(passed("Text message")).method()).isEqualTo("text message");
        assertThat(only(code(50126).step("Password", false, "Invalid username or password"))
                        .method())
                .isEqualTo("Password");
    }

    @Test
    void a_claim_taken_over_is_an_earlier_sign_in() {
        assertThat(only(success()
                                .step("Password", true, "Correct password")
                                .step("Previously satisfied", true, "MFA requirement satisfied by claim in the token"))
                        .method())
                .isEqualTo("earlier sign-in");
    }

    @Test
    void the_first_step_that_names_a_method_is_the_first_factor() {
        assertThat(only(code(50126).step("Password", false, "").step("Federated", false, ""))
                        .method())
                .isEqualTo("Password");
        assertThat(only(code(50126)
                                .edited(Edits.serving("Primary authentication", "", ""))
                                .edited(Edits.serving("Primary authentication", "Windows SSO", "")))
                        .method())
                .isEqualTo("Windows SSO");
        assertThat(only(code(50126).edited(Edits.serving("Multifactor authentication", "Something new", "")))
                        .method())
                .isEmpty();
    }

    @Test
    void an_attempt_is_silent_where_all_its_records_are() {
        assertThat(only(code(50076).silent()).silent()).isTrue();
        assertThat(only(
                                code(50076).silent().correlation("c").minute(0),
                                success().correlation("c").minute(1))
                        .silent())
                .isFalse();
    }

    @Test
    void codes_come_in_order_each_once_and_0_only_alone() {
        assertThat(only(success()).codes()).containsExactly(ErrorCode.SUCCESS);
        assertThat(only(
                                code(50074).correlation("c").minute(0),
                                code(50074).correlation("c").minute(1),
                                code(50140).correlation("c").minute(2),
                                success().correlation("c").minute(3))
                        .codes())
                .containsExactly(new ErrorCode(50074), new ErrorCode(50140));
        assertThat(only(code(50126)).codes()).containsExactly(new ErrorCode(50126));
    }

    @Test
    void attempts_of_a_loop_are_numbered_and_the_rest_carries_no_mark() {
        List<TimelineRow> rows = History.of(
                        passed(PUSH).hour(0),
                        denied(PUSH, NO_ANSWER).hour(24),
                        denied(PUSH, NO_ANSWER).hour(26),
                        denied(PUSH, NO_ANSWER).hour(48))
                .rows();
        String key = keyOf("authenticator-unreachable");
        assertThat(rows)
                .extracting(TimelineRow::marks)
                .containsExactly(
                        List.of(),
                        List.of(new LoopMark(key, 1, 3)),
                        List.of(new LoopMark(key, 2, 3)),
                        List.of(new LoopMark(key, 3, 3)));
    }

    @Test
    void an_attempt_of_a_finding_without_loop_is_marked_without_number() {
        List<TimelineRow> rows = History.of(
                        success().hour(0), code(50126).hour(9), code(50126).hour(10))
                .rows();
        LoopMark mark = new LoopMark(keyOf("wrong-password"), 0, 0);
        assertThat(rows).extracting(TimelineRow::marks).containsExactly(List.of(), List.of(mark), List.of(mark));
    }

    @Test
    void attempts_not_asked_for_are_left_out_and_still_make_the_findings() {
        List<TimelineRow> rows = History.showing(
                        record -> record.createdDateTime().isAfter(Event.START.plus(Duration.ofHours(9))),
                        success().hour(0),
                        code(50126).hour(9),
                        code(50126).hour(10))
                .rows();
        assertThat(rows).extracting(TimelineRow::at).containsExactly(Event.START.plus(Duration.ofHours(10)));
        assertThat(rows.get(0).marks()).hasSize(1);
    }

    @Test
    void what_a_finding_about_the_tenant_explains_is_marked_with_it() {
        List<TimelineRow> rows = told(
                (user, reading) -> user.id().equals("id-ada") && reading.hasCode(50126),
                true,
                success().hour(0),
                code(50126).hour(9));
        assertThat(rows)
                .extracting(TimelineRow::marks)
                .containsExactly(List.of(), List.of(new LoopMark(ofTenant().key(), 0, 0)));
        assertThat(told(
                        (user, reading) -> user.id().equals("id-bo"),
                        true,
                        success().hour(0)))
                .allMatch(row -> row.marks().isEmpty());
    }

    @Test
    void what_a_finding_about_the_tenant_leaves_to_the_attack_checks_is_not_marked_with_it() {
        List<TimelineRow> rows = told(
                (user, reading) -> reading.hasCode(50126),
                false,
                success().hour(0),
                code(50126).fromAfar().hour(9));
        assertThat(rows.get(1).marks()).doesNotContain(new LoopMark(ofTenant().key(), 0, 0));
    }

    private static List<TimelineRow> told(
            BiPredicate<UserRef, Reading> explains, boolean strangersToo, Event... events) {
        TenantCheck check = new TenantCheck() {
            @Override
            public String cause() {
                return "password-spray";
            }

            @Override
            public String lookFor() {
                return "";
            }

            @Override
            public List<TenantVerdict> examine(String tenantId, Context context) {
                return List.of(new TenantVerdict(ofTenant(), explains, strangersToo));
            }
        };
        return History.told(new Diagnoser(List.of(check), List.of()), any -> true, events)
                .rows();
    }

    private static Deed only(Event... events) {
        List<TimelineRow> rows = History.of(events).rows();
        assertThat(rows).hasSize(1);
        return rows.get(0).deed();
    }

    private static String keyOf(String cause) {
        return finding(cause, new Subject(Subject.Kind.USER, Event.TENANT, "id-ada", "ada@contoso.example"))
                .key();
    }

    private static Finding ofTenant() {
        return finding("password-spray", new Subject(Subject.Kind.TENANT, Event.TENANT, Event.TENANT, ""));
    }

    private static Finding finding(String cause, Subject subject) {
        return new Finding(
                cause,
                subject,
                Severity.HIGH,
                Confidence.HIGH,
                Basis.DOCUMENTED,
                State.UNKNOWN,
                Optional.empty(),
                new Finding.Extent(
                        List.of(),
                        Event.START,
                        Event.START,
                        1,
                        new java.util.TreeMap<>(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of());
    }
}
