package io.github.signindoctor.diagnose.policy;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Trial.facts;
import static io.github.signindoctor.diagnose.Trial.judged;
import static io.github.signindoctor.diagnose.Trial.only;
import static io.github.signindoctor.diagnose.Trial.rivals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import io.github.signindoctor.diagnose.State;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LegacyClientCannotMfaTest {
    private static final String CAUSE = "legacy-client-cannot-mfa";
    private static final Duration WEEK = Duration.ofDays(7);

    private static Event imap(int code) {
        return code(code).clientApp("IMAP4");
    }

    @Test
    void one_refusal_leaves_the_confidence_medium_and_two_make_it_high() {
        assertThat(only(success().hour(0), imap(50076).hour(2)).confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(only(success().hour(0), imap(50076).hour(2), imap(50076).hour(5))
                        .confidence())
                .isEqualTo(Confidence.HIGH);
    }

    @Test
    void modern_clients_that_pass_are_shown_beside_it() {
        Finding finding = only(
                success().clientApp("IMAP4").hour(0),
                success().hour(1),
                imap(50076).hour(20),
                code(50140).hour(30));
        assertThat(facts(finding))
                .containsExactly(
                        "1: a client that cannot show a second factor was refused",
                        "1: modern clients of the same user pass");
        assertThat(rivals(finding)).containsExactly("wrong-password");
    }

    @Test
    void the_old_client_itself_must_pass_to_heal_it() {
        assertThat(judged(WEEK, CAUSE, success().hour(0), imap(50076).hour(2), imap(0).hour(9))
                        .state())
                .isEqualTo(State.HEALED);
        assertThat(judged(
                                WEEK,
                                CAUSE,
                                success().hour(0),
                                imap(50076).hour(2),
                                imap(50126).hour(9))
                        .state())
                .isEqualTo(State.ENDED);
    }

    @Test
    void a_password_that_worked_in_the_same_client_and_place_was_not_wrong_but_refused() {
        Finding finding = Found.one(
                CAUSE, imap(0).hour(0), imap(50126).hour(10), imap(50076).hour(11));
        assertThat(Found.codes(finding)).isEqualTo(Map.of(50076, 1, 50126, 1));
    }

    @Test
    void a_password_of_another_client_place_or_time_says_nothing() {
        Event wrong = imap(50126).hour(10);
        Event refused = imap(50076).hour(11);
        Map<Integer, Integer> refusedOnly = Map.of(50076, 1);
        assertThat(Found.codes(Found.one(CAUSE, success().hour(0), wrong, refused)))
                .isEqualTo(refusedOnly);
        assertThat(Found.codes(Found.one(CAUSE, code(0).clientApp("POP3").hour(0), wrong, refused)))
                .isEqualTo(refusedOnly);
        assertThat(Found.codes(Found.one(
                        CAUSE, imap(0).from("192.0.2.99", "64500", "NL").hour(0), wrong, refused)))
                .isEqualTo(refusedOnly);
        assertThat(Found.codes(Found.one(CAUSE, success().hour(0), wrong, refused, imap(0).hour(20))))
                .isEqualTo(refusedOnly);
        assertThat(Found.codes(Found.one(CAUSE, imap(50126).hour(0), wrong, refused)))
                .isEqualTo(refusedOnly);
    }

    @Test
    void wrong_passwords_alone_are_never_the_fault_of_the_client() {
        assertThat(causes(imap(0).hour(0), imap(50126).hour(10), imap(50126).hour(11)))
                .doesNotContain(CAUSE);
    }
}
