package io.github.signindoctor.diagnose.factor;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.denied;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Trial.facts;
import static io.github.signindoctor.diagnose.Trial.judged;
import static io.github.signindoctor.diagnose.Trial.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Basis;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Edits;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Evidence;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.State;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesOfFactorsTest {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final String PUSH = "Mobile app notification";
    private static final String SMS = "Text message";

    /** Let in by a second factor that was given long before. */
    private static Event oldClaim() {
        return success().step("Previously satisfied", true, "MFA requirement satisfied by claim in the token");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {50017, 50192, 220501, 2205011, 2205012, 2205013, 2205015, 500172, 500173, 500191, 1001000, 1001003})
    void codes_of_certificates(int number) {
        assertThat(causes(code(number))).containsExactly("certificate-failed");
    }

    @ParameterizedTest
    @ValueSource(ints = {130004, 130006, 130008, 135010})
    void codes_of_keys(int number) {
        assertThat(causes(code(number))).containsExactly("passkey-unusable");
    }

    @ParameterizedTest
    @ValueSource(ints = {130003, 130009, 135011, 130501, 130502})
    void neighbours_of_the_codes_of_keys_are_something_else(int number) {
        assertThat(causes(code(number))).doesNotContain("passkey-unusable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIDO2 security key", "Windows Hello for Business", "Passkey (Authenticator)"})
    void a_method_barred_by_policy_is_the_key_where_the_method_is_one(String method) {
        assertThat(causes(code(130501).step(method, false, ""))).containsExactly("passkey-unusable");
    }

    @Test
    void a_method_barred_by_policy_is_not_the_key_where_the_method_is_another() {
        assertThat(causes(code(130501).step(SMS, false, ""))).doesNotContain("passkey-unusable");
    }

    @Test
    void a_fallback_to_the_phone_does_not_heal_the_key_and_the_key_itself_does() {
        assertThat(judged(
                                WEEK,
                                "passkey-unusable",
                                code(135010).hour(1),
                                passed(PUSH).hour(9))
                        .state())
                .isEqualTo(State.ENDED);
        assertThat(judged(
                                WEEK,
                                "passkey-unusable",
                                code(135010).hour(1),
                                passed("FIDO2 security key").app("Chat").hour(9))
                        .state())
                .isEqualTo(State.HEALED);
    }

    @Test
    void without_steps_a_success_of_the_same_app_heals_the_key() {
        assertThat(judged(
                                WEEK,
                                "passkey-unusable",
                                code(135010).edited(Edits.withoutSteps()).hour(1),
                                success().edited(Edits.withoutSteps()).hour(9))
                        .state())
                .isEqualTo(State.HEALED);
    }

    @Test
    void a_certificate_that_works_silently_or_elsewhere_heals_certificates() {
        assertThat(judged(
                                WEEK,
                                "certificate-failed",
                                code(50017).hour(1),
                                success()
                                        .app("Chat")
                                        .step("X.509 Certificate", true, "")
                                        .hour(9))
                        .state())
                .isEqualTo(State.HEALED);
    }

    @Test
    void the_text_of_a_refused_pass_is_enough() {
        assertThat(causes(denied(
                        "Temporary Access Pass",
                        "Temporary Access Pass sign in was blocked due to User Credential Policy")))
                .containsExactly("tap-refused");
    }

    @Test
    void a_pass_that_works_in_another_app_heals_and_an_old_claim_does_not() {
        assertThat(judged(
                                WEEK,
                                "tap-refused",
                                code(130502).hour(1),
                                success()
                                        .app("Chat")
                                        .step("Temporary Access Pass", true, "")
                                        .hour(9))
                        .state())
                .isEqualTo(State.HEALED);
        assertThat(judged(WEEK, "tap-refused", code(130502).hour(1), oldClaim().hour(9))
                        .state())
                .isEqualTo(State.ENDED);
    }

    @Test
    void a_mistyped_pass_is_no_refused_pass() {
        assertThat(causes(denied("Temporary Access Pass", "MFA denied; user entered incorrect code")))
                .doesNotContain("tap-refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MFA denied; unable to reach the user's phone",
                "MFA denied; phone number has an invalid format",
                "MFA denied; phone call went to voicemail",
                "phone unreachable"
            })
    void telephones_that_cannot_be_reached(String text) {
        assertThat(causes(denied("Phone call", text))).containsExactly("phone-unreachable");
    }

    @ParameterizedTest
    @ValueSource(ints = {50088, 500881})
    void limits_of_the_telephone(int number) {
        assertThat(causes(code(number))).containsExactly("phone-unreachable");
    }

    @Test
    void a_code_never_typed_is_an_absent_user_once_and_the_telephone_twice() {
        Event once = denied(SMS, "MFA denied; user never entered the verification code")
                .hour(1);
        Event again = denied(SMS, "MFA denied; user never entered the verification code")
                .hour(5);
        assertThat(causes(once)).doesNotContain("phone-unreachable");
        assertThat(only(once, again).cause()).isEqualTo("phone-unreachable");
    }

    @Test
    void a_push_that_nobody_answers_is_not_the_telephone() {
        assertThat(causes(
                        denied(PUSH, "MFA denied; user did not respond to mobile app notification")
                                .hour(1),
                        denied(PUSH, "MFA denied; user did not respond to mobile app notification")
                                .hour(9)))
                .doesNotContain("phone-unreachable");
    }

    @Test
    void another_factor_heals_the_telephone_and_an_old_claim_does_not() {
        Event unreachable =
                denied(SMS, "MFA denied; unable to reach the user's phone").hour(1);
        assertThat(judged(
                                WEEK,
                                "phone-unreachable",
                                unreachable,
                                passed(PUSH).app("Chat").hour(9))
                        .state())
                .isEqualTo(State.HEALED);
        assertThat(judged(WEEK, "phone-unreachable", unreachable, oldClaim().hour(9))
                        .state())
                .isEqualTo(State.ENDED);
    }

    @Test
    void a_factor_given_in_another_app_unblocks_the_user() {
        assertThat(judged(
                                WEEK,
                                "mfa-user-blocked",
                                denied(PUSH, "MFA denied; user is blocked").hour(1),
                                passed(SMS).app("Chat").hour(9))
                        .state())
                .isEqualTo(State.HEALED);
    }

    @Test
    void the_text_of_a_block_is_read_from_the_status_where_steps_are_absent() {
        assertThat(causes(code(500121)
                        .additionalDetails("MFA denied; user is blocked")
                        .edited(Edits.withoutSteps())))
                .containsExactly("mfa-user-blocked");
    }

    @Test
    void a_declined_prompt_is_no_block() {
        assertThat(causes(denied(PUSH, "MFA denied; user declined the authentication")))
                .doesNotContain("mfa-user-blocked");
    }

    @Test
    void a_method_barred_by_policy_is_the_certificate_where_the_method_is_one() {
        assertThat(causes(code(130501).step("X.509 Certificate", false, ""))).containsExactly("certificate-failed");
        assertThat(causes(code(130501).step(SMS, false, ""))).doesNotContain("certificate-failed");
    }

    @Test
    void who_fails_with_a_certificate_abroad_is_its_owner_and_who_fails_with_a_pass_may_be_anybody() {
        assertThat(causes(success().hour(0), code(50017).fromAfar().hour(20))).containsExactly("certificate-failed");
        assertThat(causes(success().hour(0), code(130502).fromAfar().hour(20))).doesNotContain("tap-refused");
    }

    @Test
    void a_code_never_typed_is_our_inference_and_a_number_that_worked_is_not_to_correct() {
        String never = "MFA denied; user never entered the verification code";
        Finding worked = only(
                passed(SMS).hour(0),
                denied(SMS, never).hour(24),
                denied(SMS, never).hour(30));
        assertThat(worked.basis()).isEqualTo(Basis.INFERRED);
        assertThat(worked.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(worked.withheld()).containsExactly("update-phone-number");
        assertThat(worked.evidence()).extracting(Evidence::fact).anyMatch(fact -> fact.contains("worked before"));
        Finding fresh = only(
                success().hour(0),
                denied(SMS, never).hour(24),
                denied(SMS, never).hour(30));
        assertThat(fresh.withheld()).isEmpty();
    }

    @Test
    void a_code_never_typed_somewhere_else_on_another_machine_may_be_a_strangers_doing() {
        String never = "MFA denied; user never entered the verification code";
        Finding finding = only(
                success().hour(0),
                denied(SMS, never)
                        .from("203.0.113.9", "64777", "NL")
                        .device("laptop-9")
                        .hour(20),
                denied(SMS, never)
                        .from("203.0.113.9", "64777", "NL")
                        .device("laptop-9")
                        .hour(22));
        assertThat(finding.cause()).isEqualTo("phone-unreachable");
        assertThat(finding.confidence()).isEqualTo(Confidence.LOW);
        assertThat(facts(finding)).anyMatch(fact -> fact.contains("verify the caller on another channel"));
        Finding home = only(
                success().hour(0),
                denied(SMS, never).hour(20),
                denied(SMS, never).hour(22));
        assertThat(home.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(facts(home)).noneMatch(fact -> fact.contains("verify the caller"));
    }
}
