package io.github.signindoctor.diagnose.session;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Patient.log;
import static io.github.signindoctor.diagnose.Trial.facts;
import static io.github.signindoctor.diagnose.Trial.only;
import static io.github.signindoctor.diagnose.Trial.rivals;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Basis;
import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Edits;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Loop;
import io.github.signindoctor.diagnose.PolicyRef;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.model.PolicyResult;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInFrequencyLoopTest {
    private static final String PUSH = "Mobile app notification";
    private static final String PERIODIC = "signInFrequencyPeriodicReauthentication";

    @Test
    void answered_prompts_at_the_beat_of_a_clock_are_a_frequency() {
        Finding finding = only(prompts(0, 120, 240, 360));
        assertThat(finding.cause()).isEqualTo("sign-in-frequency-loop");
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(finding.basis()).isEqualTo(Basis.INFERRED);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.extent().attempts()).isEqualTo(4);
        assertThat(finding.loop().orElseThrow())
                .isEqualTo(new Loop(Loop.Kind.FREQUENCY, 4, Loop.Unit.EPISODES, 7200, Loop.Regularity.STEADY));
        assertThat(facts(finding)).containsExactly("4: prompts come back about every 2 hours, and each is answered");
        assertThat(rivals(finding)).containsExactly("broken-app-token-cache");
    }

    @Test
    void the_beat_is_told_as_a_person_would_say_it() {
        assertThat(facts(only(prompts(0, 45, 90, 135))).get(0)).contains("about every 45 minutes,");
        assertThat(facts(only(prompts(0, 62, 121, 181))).get(0)).contains("about every hour,");
        assertThat(facts(only(prompts(0, 90, 180, 270))).get(0)).contains("about every 90 minutes,");
        assertThat(facts(only(prompts(0, 119, 238, 357))).get(0)).contains("about every 2 hours,");
        assertThat(facts(only(prompts(0, 483, 964, 1447))).get(0)).contains("about every 8 hours,");
    }

    @Test
    void the_policy_that_carries_the_session_control_is_named_and_makes_it_sure() {
        Finding finding = only(carrying("Hours", "SignInFrequency", PolicyResult.SUCCESS, 0, 480, 960, 1440));
        assertThat(finding.cause()).isEqualTo("sign-in-frequency-loop");
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.extent().policies()).containsExactly(new PolicyRef("id-Hours", "Hours", "success"));
        assertThat(facts(finding))
                .containsExactly(
                        "4: prompts come back about every 8 hours, and each is answered",
                        "4: the session control for a sign-in frequency is carried by the policy \"Hours\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SignInFrequency", "signInFrequencyEveryTime", "Sign-in frequency", "sign_in_frequency"})
    void the_control_is_known_by_each_of_its_spellings(String control) {
        assertThat(only(carrying("Hours", control, PolicyResult.SUCCESS, 0, 120, 240, 360))
                        .extent()
                        .policies())
                .extracting(PolicyRef::name)
                .containsExactly("Hours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PersistentBrowserSession", "CloudAppSecurity", "AppEnforcedRestrictions"})
    void another_session_control_asks_nobody_again(String control) {
        Finding finding = only(carrying("Hours", control, PolicyResult.SUCCESS, 0, 120, 240, 360));
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(finding.extent().policies()).isEmpty();
        assertThat(facts(finding)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = PolicyResult.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SUCCESS", "FAILURE"})
    void a_policy_that_did_not_apply_or_is_on_trial_asks_nobody(PolicyResult result) {
        Finding finding = only(carrying("Hours", "SignInFrequency", result, 0, 120, 240, 360));
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(finding.extent().policies()).isEmpty();
    }

    @Test
    void a_control_that_one_prompt_of_four_carries_makes_nothing_sure() {
        Event[] carried = carrying("Hours", "SignInFrequency", PolicyResult.SUCCESS, 0);
        assertThat(only(log(Stream.of(carried), prompts(120, 240, 360))).confidence())
                .isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void a_control_alone_without_a_beat_is_a_person() {
        assertThat(causes(carrying("Hours", "SignInFrequency", PolicyResult.SUCCESS, 0, 100, 400, 470)))
                .isEmpty();
    }

    @Test
    void once_a_day_is_by_design_where_the_control_is_carried_too() {
        assertThat(causes(carrying("Day", "SignInFrequency", PolicyResult.SUCCESS, 0, 1440, 2880, 4320, 5760)))
                .isEmpty();
    }

    @Test
    void two_apps_that_ask_in_one_breath_and_silent_rows_between_do_not_shorten_the_spacing() {
        Stream<Event> silent = IntStream.range(0, 8)
                .mapToObj(i -> code(70044).silent().app("Sync").minute(i * 60 + 30));
        Event[] pairs = IntStream.range(0, 4)
                .boxed()
                .flatMap(i -> Stream.of(
                        passed(PUSH).hour(i * 2),
                        passed(PUSH).app("Chat").at(Duration.ofHours(i * 2).plusSeconds(50))))
                .toArray(Event[]::new);
        Finding finding = only(log(silent, pairs));
        assertThat(finding.loop().orElseThrow())
                .isEqualTo(new Loop(Loop.Kind.FREQUENCY, 4, Loop.Unit.EPISODES, 7200, Loop.Regularity.STEADY));
        assertThat(finding.extent().attempts()).isEqualTo(16);
    }

    @Test
    void three_prompts_are_too_few() {
        assertThat(causes(prompts(0, 120, 240))).isEmpty();
    }

    @Test
    void no_beat_and_no_policy_is_a_person() {
        assertThat(causes(prompts(0, 100, 400, 470))).isEmpty();
    }

    @Test
    void records_that_name_the_lifetime_need_no_beat() {
        Finding finding = only(log(Stream.of(0, 100, 400, 470)
                .map(minute -> passed(PUSH).edited(Edits.lifetime(PERIODIC)).minute(minute))));
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(facts(finding)).hasSize(2);
        assertThat(facts(finding).get(1)).startsWith("4: ");
    }

    @Test
    void beat_and_lifetime_together_are_sure() {
        assertThat(only(log(Stream.of(0, 120, 240, 360)
                                .map(minute -> passed(PUSH)
                                        .edited(Edits.lifetime(PERIODIC))
                                        .minute(minute))))
                        .confidence())
                .isEqualTo(Confidence.HIGH);
    }

    @Test
    void lifetimes_that_ran_out_count_as_naming_it() {
        Finding finding =
                only(log(IntStream.range(0, 4).mapToObj(i -> code(70044).minute(i * 120)), prompts(1, 121, 241, 361)));
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.extent().codes().values()).containsExactly(4, 4);
    }

    @Test
    void another_reason_to_ask_is_no_frequency() {
        assertThat(causes(log(Stream.of(0, 100, 400, 470)
                        .map(minute -> passed(PUSH)
                                .edited(Edits.lifetime("rememberMultifactorAuthenticationOnTrustedDevices"))
                                .minute(minute)))))
                .isEmpty();
    }

    @Test
    void once_a_day_is_by_design_even_where_the_policy_is_named() {
        assertThat(causes(log(IntStream.range(0, 6)
                        .mapToObj(day ->
                                passed(PUSH).edited(Edits.lifetime(PERIODIC)).hour(day * 24)))))
                .isEmpty();
        assertThat(causes(log(IntStream.range(0, 6).mapToObj(day -> passed(PUSH).hour(day * 24)))))
                .isEmpty();
    }

    @Test
    void once_a_day_on_each_of_two_devices_is_by_design_too() {
        assertThat(causes(log(IntStream.range(0, 12)
                        .mapToObj(i -> passed(PUSH)
                                .edited(Edits.lifetime(PERIODIC))
                                .device(i % 2 == 0 ? "laptop-1" : "phone-1")
                                .hour(i / 2 * 24 + i % 2)))))
                .isEmpty();
    }

    @Test
    void three_prompts_a_working_day_are_a_beat_in_spite_of_the_nights() {
        assertThat(causes(log(IntStream.range(0, 9).mapToObj(i -> passed(PUSH).minute(i / 3 * 1440L + i % 3 * 242L)))))
                .containsExactly("sign-in-frequency-loop");
    }

    @Test
    void two_prompts_at_once_are_one() {
        assertThat(causes(prompts(0, 120, 122, 240, 242))).isEmpty();
        assertThat(causes(prompts(0, 2, 120, 122, 240, 242, 360, 362))).containsExactly("sign-in-frequency-loop");
    }

    @Test
    void claims_taken_over_are_no_prompts() {
        assertThat(causes(log(IntStream.range(0, 6)
                        .mapToObj(i -> success()
                                .step("Previously satisfied", true, "MFA requirement satisfied by claim in the token")
                                .hour(i * 2)))))
                .isEmpty();
    }

    @Test
    void silent_rows_are_no_prompts() {
        assertThat(causes(log(IntStream.range(0, 6)
                        .mapToObj(i -> passed(PUSH).silent().hour(i * 2)))))
                .isEmpty();
    }

    @Test
    void without_steps_a_challenge_and_a_success_are_a_prompt() {
        Stream<Event> challenges = IntStream.range(0, 4)
                .mapToObj(i -> code(50074)
                        .correlation("c" + i)
                        .edited(Edits.withoutSteps())
                        .hour(i * 2));
        Event[] answers = IntStream.range(0, 4)
                .mapToObj(i -> success()
                        .correlation("c" + i)
                        .edited(Edits.withoutSteps())
                        .minute(i * 120 + 1))
                .toArray(Event[]::new);
        assertThat(causes(log(challenges, answers))).containsExactly("sign-in-frequency-loop");
    }

    @Test
    void an_export_that_does_not_say_who_acted_shows_the_loop_as_well() {
        assertThat(causes(log(IntStream.range(0, 5)
                        .mapToObj(i -> passed(PUSH).edited(Edits.undecided()).hour(i * 2)))))
                .containsExactly("sign-in-frequency-loop");
    }

    private static Event[] carrying(String policy, String control, PolicyResult result, long... minutes) {
        return java.util.stream.LongStream.of(minutes)
                .mapToObj(minute -> passed(PUSH)
                        .edited(Edits.sessionControl(policy, result, control))
                        .minute(minute))
                .toArray(Event[]::new);
    }

    private static Event[] prompts(long... minutes) {
        return java.util.stream.LongStream.of(minutes)
                .mapToObj(minute -> passed(PUSH).minute(minute))
                .toArray(Event[]::new);
    }

    @Test
    void two_prompts_a_day_at_like_spacings_are_chance() {
        assertThat(causes(prompts(0, 53, 1440, 1491, 2880, 2935))).isEmpty();
        assertThat(causes(prompts(0, 53, 106, 159))).containsExactly("sign-in-frequency-loop");
    }

    @Test
    void morning_and_evening_prompts_of_a_person_are_no_clock() {
        assertThat(causes(prompts(0, 640, 1410, 2100, 2890, 3560, 4300))).isEmpty();
        assertThat(causes(prompts(0, 480, 965, 1450, 1930, 2410))).containsExactly("sign-in-frequency-loop");
    }

    void once_a_day_in_each_of_two_browsers_without_device_is_by_design_too() {
        assertThat(causes(log(IntStream.range(0, 12)
                        .mapToObj(i -> passed(PUSH)
                                .device("")
                                .edited(Edits.device("", "", ""))
                                .edited(Edits.lifetime(PERIODIC))
                                .edited(Edits.agent(i % 2 == 0 ? "Edge" : "Safari"))
                                .hour(i / 2 * 24 + i % 2)))))
                .isEmpty();
    }

    @Test
    void once_a_day_on_each_of_two_devices_that_only_show_a_name_is_by_design_too() {
        assertThat(causes(log(IntStream.range(0, 12)
                        .mapToObj(i -> passed(PUSH)
                                .edited(Edits.lifetime(PERIODIC))
                                .edited(Edits.named(i % 2 == 0 ? "laptop" : "phone"))
                                .hour(i / 2 * 24 + i % 2)))))
                .isEmpty();
    }

    @Test
    void of_several_devices_the_one_that_asks_most_is_looked_at() {
        assertThat(causes(log(
                        IntStream.range(0, 5)
                                .mapToObj(i -> passed(PUSH).device("z-laptop").hour(i * 2)),
                        passed(PUSH).device("a-phone").minute(30),
                        passed(PUSH).device("a-phone").minute(200))))
                .containsExactly("sign-in-frequency-loop");
    }

    @Test
    void a_record_that_was_prompted_and_names_the_lifetime_is_counted_once() {
        assertThat(only(log(IntStream.range(0, 4)
                                .mapToObj(i -> passed(PUSH)
                                        .edited(Edits.lifetime(PERIODIC))
                                        .hour(i * 2))))
                        .extent()
                        .codes()
                        .values())
                .containsExactly(4);
    }

    @Test
    void prompts_met_together_are_one_beat_up_to_five_minutes() {
        assertThat(facts(only(prompts(0, 2, 120, 122, 240, 242, 360, 362))).get(0))
                .contains("about every 2 hours");
        assertThat(facts(only(prompts(0, 5, 120, 125, 240, 245, 360, 365))).get(0))
                .contains("about every 2 hours");
    }

    @Test
    void a_challenge_that_an_old_claim_answers_is_no_prompt() {
        Stream<Event> challenges = IntStream.range(0, 4)
                .mapToObj(i -> code(50074).correlation("c" + i).hour(i * 2));
        Event[] answers = IntStream.range(0, 4)
                .mapToObj(i -> success()
                        .correlation("c" + i)
                        .step("Previously satisfied", true, "MFA requirement satisfied by claim in the token")
                        .minute(i * 120 + 1))
                .toArray(Event[]::new);
        assertThat(causes(log(challenges, answers))).isEmpty();
    }
}
