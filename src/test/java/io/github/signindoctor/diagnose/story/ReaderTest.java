package io.github.signindoctor.diagnose.story;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.denied;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Edits;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Patient;
import io.github.signindoctor.knowledge.Signal;
import io.github.signindoctor.model.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderTest {
    private static final String PUSH = "Mobile app notification";
    private static final String DECLINED = "MFA denied; user declined the authentication";

    @Test
    void the_code_tells_the_ending_and_an_absent_or_unknown_code_is_never_a_success() {
        assertThat(read(success()).ending()).isEqualTo(Ending.SUCCESS);
        assertThat(read(code(50074)).ending()).isEqualTo(Ending.INTERRUPT);
        assertThat(read(code(53003)).ending()).isEqualTo(Ending.FAILURE);
        assertThat(read(code(987_654)).ending()).isEqualTo(Ending.FAILURE);
        assertThat(read(success().withoutCode()).ending()).isEqualTo(Ending.UNKNOWN);
    }

    @Test
    void the_step_of_the_second_factor_tells_signal_and_method() {
        Reading reading = read(denied(PUSH, DECLINED));
        assertThat(reading.signal()).isEqualTo(Signal.DECLINED);
        assertThat(reading.factor()).isEqualTo(SecondFactor.PUSH);
        assertThat(reading.password()).isEqualTo(Known.YES);
    }

    @Test
    void a_later_step_that_says_more_wins_and_one_that_says_less_does_not() {
        assertThat(read(code(500121)
                                .step(PUSH, false, "MFA required in Azure AD")
                                .step("Text message", false, DECLINED))
                        .signal())
                .isEqualTo(Signal.DECLINED);
        Reading first = read(code(500121).step(PUSH, false, DECLINED).step("", false, "MFA required in Azure AD"));
        assertThat(first.signal()).isEqualTo(Signal.DECLINED);
        assertThat(first.factor()).isEqualTo(SecondFactor.PUSH);
    }

    @Test
    void the_status_tells_where_steps_do_not() {
        assertThat(read(code(500121).additionalDetails(DECLINED)).signal()).isEqualTo(Signal.DECLINED);
        assertThat(read(code(500121).failureReason(DECLINED)).signal()).isEqualTo(Signal.DECLINED);
        assertThat(read(code(500121)
                                .step(PUSH, false, "MFA required in Azure AD")
                                .additionalDetails(DECLINED))
                        .signal())
                .isEqualTo(Signal.DECLINED);
        assertThat(read(denied(PUSH, DECLINED).additionalDetails("MFA denied; user is blocked"))
                        .signal())
                .isEqualTo(Signal.DECLINED);
    }

    @Test
    void a_text_about_the_password_says_nothing_of_the_second_factor() {
        assertThat(read(success().additionalDetails("Correct password")).signal())
                .isEqualTo(Signal.UNCLEAR);
        assertThat(read(success().step("Password", true, "Correct password")).signal())
                .isEqualTo(Signal.UNCLEAR);
    }

    @Test
    void the_first_factor_is_known_where_a_step_says_so() {
        assertThat(read(success().step("Password", true, "")).password()).isEqualTo(Known.YES);
        assertThat(read(code(50126).step("Password", false, "")).password()).isEqualTo(Known.NO);
        assertThat(read(code(50126)
                                .step(
                                        "Password",
                                        false,
                                        "Invalid username or password or Invalid on-premise username or password."))
                        .password())
                .isEqualTo(Known.NO);
        assertThat(read(success()).password()).isEqualTo(Known.UNKNOWN);
    }

    @Test
    void a_person_was_asked_where_a_factor_was_demanded_given_or_refused() {
        assertThat(read(passed(PUSH)).prompted()).isTrue();
        assertThat(read(code(50074)).prompted()).isTrue();
        assertThat(read(code(500121)).prompted()).isTrue();
        assertThat(read(code(50074).silent()).prompted()).isFalse();
        assertThat(read(code(50126)).prompted()).isFalse();
        assertThat(read(success()).prompted()).isFalse();
        assertThat(read(claimed()).prompted()).isFalse();
    }

    @Test
    void a_claim_taken_over_is_no_factor_given() {
        assertThat(read(passed(PUSH)).passedFactor()).isTrue();
        assertThat(read(claimed()).passedFactor()).isFalse();
        assertThat(read(code(50140).step(PUSH, true, "MFA completed in Azure AD"))
                        .passedFactor())
                .isFalse();
    }

    @Test
    void codes_are_asked_one_by_one_or_as_a_range() {
        Reading reading = read(code(130_006));
        assertThat(reading.hasCode(1, 130_006)).isTrue();
        assertThat(reading.hasCode(1, 2)).isFalse();
        assertThat(reading.hasCodeIn(130_006, 130_008)).isTrue();
        assertThat(reading.hasCodeIn(130_004, 130_006)).isTrue();
        assertThat(reading.hasCodeIn(130_007, 130_008)).isFalse();
        assertThat(reading.hasCodeIn(130_004, 130_005)).isFalse();
        assertThat(read(success().withoutCode()).hasCode(0)).isFalse();
        assertThat(read(success().withoutCode()).hasCodeIn(0, 1)).isFalse();
    }

    @Test
    void who_acted_may_be_unsaid() {
        Reading undecided = read(success().edited(Edits.undecided()));
        assertThat(undecided.isSilent()).isFalse();
        assertThat(undecided.isInteractive()).isFalse();
        assertThat(read(success()).isInteractive()).isTrue();
        assertThat(read(success().silent()).isSilent()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Text message, TEXT_MESSAGE",
        "SMS, TEXT_MESSAGE",
        "Phone call approval (Authentication phone), PHONE_CALL",
        "Voice, PHONE_CALL",
        "OATH verification code, CODE_GENERATOR",
        "PhoneAppOTP, CODE_GENERATOR",
        "Mobile app notification, PUSH",
        "Authenticator App, PUSH",
        "Passwordless phone sign-in, PUSH",
        "Windows Hello for Business, HELLO",
        "FIDO2 security key, PASSKEY",
        "Passkey (Authenticator), PASSKEY",
        "X.509 Certificate, CERTIFICATE",
        "Temporary Access Pass, TEMPORARY_ACCESS_PASS",
        "Previously satisfied, UNNAMED",
        "Password, UNNAMED"
    })
    void methods_go_by_many_names(String method, SecondFactor factor) {
        assertThat(SecondFactor.of(method)).isEqualTo(factor);
        assertThat(factor.label()).isNotBlank();
    }

    private static Event claimed() {
        return success().step("Previously satisfied", true, "MFA requirement satisfied by claim in the token");
    }

    private static Reading read(Event event) {
        return new Reader(Patient.KNOWLEDGE).read(event.record());
    }

    @Test
    void a_first_factor_that_the_session_held_was_typed_by_nobody() {
        assertThat(read(success().step("Password", true, "First factor requirement satisfied by claim in the token"))
                        .password())
                .isEqualTo(Known.UNKNOWN);
        assertThat(read(success()
                                .edited(Edits.serving(
                                        "Primary authentication",
                                        "",
                                        "MFA requirement satisfied by claim in the token")))
                        .password())
                .isEqualTo(Known.UNKNOWN);
    }

    @Test
    void a_step_that_did_not_succeed_proves_no_password() {
        assertThat(read(code(50074).step("Password", false, "MFA required in Azure AD"))
                        .password())
                .isEqualTo(Known.UNKNOWN);
    }

    @Test
    void a_first_factor_without_words_takes_nothing_from_the_second() {
        Reading reading =
                read(code(50074).step(PUSH, false, "MFA required in Azure AD").step("Password", true, ""));
        assertThat(reading.signal()).isEqualTo(Signal.REQUIRED);
        assertThat(reading.factor()).isEqualTo(SecondFactor.PUSH);
    }

    @Test
    void a_first_factor_that_speaks_of_the_second_is_heard() {
        assertThat(read(success()
                                .edited(Edits.serving(
                                        "Primary authentication",
                                        "",
                                        "MFA requirement satisfied by claim in the token")))
                        .signal())
                .isEqualTo(Signal.SATISFIED_BY_CLAIM);
    }

    @Test
    void a_weak_word_of_the_status_counts_where_nothing_else_is_said_and_only_there() {
        assertThat(read(code(50074).additionalDetails("MFA required in Azure AD"))
                        .signal())
                .isEqualTo(Signal.REQUIRED);
        assertThat(read(code(50074)
                                .additionalDetails("MFA required in Azure AD")
                                .failureReason("MFA denied; duplicate authentication attempt"))
                        .signal())
                .isEqualTo(Signal.REQUIRED);
    }

    @Test
    void a_table_names_a_factor_without_its_article() {
        assertThat(SecondFactor.PUSH.word()).isEqualTo("app notification");
        assertThat(SecondFactor.PASSKEY.word()).isEqualTo("passkey");
        assertThat(SecondFactor.HELLO.word()).isEqualTo("Windows Hello");
    }
}
