package io.github.signindoctor.diagnose.attack;

import static io.github.signindoctor.diagnose.Event.denied;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Patient.causes;
import static io.github.signindoctor.diagnose.Patient.findings;
import static io.github.signindoctor.diagnose.Patient.log;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Edits;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Tailor;
import io.github.signindoctor.diagnose.Trial;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MfaFatigueAttackTest {
    private static final String PUSH = "Mobile app notification";
    private static final String DECLINED = "MFA denied; user declined the authentication";
    private static final String NO_ANSWER = "MFA denied; user did not respond to mobile app notification";
    private static final List<Event> COLLEAGUES_AFAR = List.of(
            passed(PUSH).by(Event.user("bo")).fromAfar().hour(1),
            passed(PUSH).by(Event.user("cy")).fromAfar().hour(2));

    @Test
    void prompts_declined_from_a_place_unknown_for_the_user_are_an_attack() {
        Finding finding = findings(
                        passed(PUSH).hour(0),
                        denied(PUSH, DECLINED).fromAfar().hour(20),
                        denied(PUSH, NO_ANSWER)
                                .fromAfar()
                                .at(Duration.ofHours(20).plusMinutes(2)),
                        denied(PUSH, "MFA denied; user did not select the correct number")
                                .fromAfar()
                                .at(Duration.ofHours(20).plusMinutes(4)))
                .get(0);
        assertThat(finding.cause()).isEqualTo("mfa-fatigue-attack");
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.extent().addresses()).containsExactly("203.0.113.66");
    }

    @Test
    void a_success_from_there_afterwards_makes_it_critical() {
        Finding finding = findings(
                        passed(PUSH).hour(0),
                        denied(PUSH, DECLINED).fromAfar().hour(20),
                        denied(PUSH, DECLINED).fromAfar().hour(21),
                        denied(PUSH, DECLINED).fromAfar().hour(22),
                        passed(PUSH).fromAfar().hour(23))
                .get(0);
        assertThat(finding.cause()).isEqualTo("mfa-fatigue-attack");
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
    }

    @Test
    void prompts_declined_at_home_are_no_attack() {
        assertThat(causes(
                        passed(PUSH).hour(0),
                        denied(PUSH, DECLINED).hour(20),
                        denied(PUSH, DECLINED).hour(21),
                        denied(PUSH, DECLINED).hour(22)))
                .doesNotContain("mfa-fatigue-attack");
    }

    @Test
    void a_place_where_colleagues_succeed_is_known_and_proves_no_lost_phone_of_a_user_who_never_was_there() {
        Finding finding = Trial.only(atColleagues(""));
        assertThat(finding.cause()).isEqualTo("authenticator-unreachable");
        assertThat(finding.confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void with_the_users_own_machine_such_a_place_is_the_other_office() {
        Finding finding = Trial.only(atColleagues("laptop-1"));
        assertThat(finding.cause()).isEqualTo("authenticator-unreachable");
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void refusals_one_after_the_other_on_a_machine_of_nobodys_are_an_attack_there_too() {
        assertThat(causes(log(
                        COLLEAGUES_AFAR.stream(),
                        passed(PUSH).hour(0),
                        denied(PUSH, DECLINED)
                                .fromAfar()
                                .edited(Tailor.agent("curl"))
                                .minute(1200),
                        denied(PUSH, DECLINED)
                                .fromAfar()
                                .edited(Tailor.agent("curl"))
                                .minute(1205),
                        denied(PUSH, DECLINED)
                                .fromAfar()
                                .edited(Tailor.agent("curl"))
                                .minute(1210))))
                .containsExactly("mfa-fatigue-attack");
    }

    /** Prompts left unanswered, with this device, where colleagues work and the user never was. */
    private static Event[] atColleagues(String device) {
        return log(
                COLLEAGUES_AFAR.stream(),
                passed(PUSH).hour(0),
                denied(PUSH, NO_ANSWER).fromAfar().device(device).hour(20),
                denied(PUSH, NO_ANSWER).fromAfar().device(device).hour(21),
                denied(PUSH, NO_ANSWER).fromAfar().device(device).hour(22));
    }

    @Test
    void two_prompts_from_a_strange_place_are_too_few() {
        assertThat(causes(
                        passed(PUSH).hour(0),
                        denied(PUSH, DECLINED).fromAfar().hour(20),
                        denied(PUSH, DECLINED).fromAfar().hour(21)))
                .doesNotContain("mfa-fatigue-attack");
    }

    @Test
    void without_a_normal_only_a_burst_with_refusals_is_taken_for_an_attack_and_at_low_confidence() {
        Event[] burst = IntStream.range(0, 5)
                .mapToObj(minute ->
                        denied(PUSH, minute == 3 ? DECLINED : NO_ANSWER).minute(minute * 3L))
                .toArray(Event[]::new);
        Finding finding = findings(burst).get(0);
        assertThat(finding.cause()).isEqualTo("mfa-fatigue-attack");
        assertThat(finding.confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void the_evidence_says_where_the_prompts_come_from_and_where_the_user_is_usually() {
        Finding finding = findings(
                        passed(PUSH).hour(0).edited(Tailor.town("Utrecht", "NL")),
                        passed(PUSH).hour(1).edited(Tailor.town("Utrecht", "NL")),
                        passed(PUSH).hour(2).edited(Tailor.town("Breda", "NL")),
                        passed(PUSH).hour(3).edited(Tailor.town("Zwolle", "NL")),
                        denied(PUSH, DECLINED).fromAfar().hour(20).edited(Tailor.town("Perth", "AU")),
                        denied(PUSH, DECLINED).fromAfar().hour(21).edited(Tailor.town("Perth", "AU")),
                        denied(PUSH, DECLINED).fromAfar().hour(22).edited(Tailor.town("", "AU")))
                .get(0);
        assertThat(finding.evidence().get(1).fact())
                .isEqualTo(
                        "they come from Perth, AU (203.0.113.66) and AU (203.0.113.66), where this user and the tenant"
                                + " never succeeded before; the user signs in from Utrecht, NL and Breda, NL and 1 more otherwise");
        assertThat(finding.wouldChange())
                .isEqualTo("the user, asked on another channel, was in Perth, AU and AU and started these sign-ins");
    }

    @Test
    void an_export_without_towns_names_the_address() {
        Finding finding = findings(
                        passed(PUSH).hour(0).edited(Tailor.town("", "")),
                        denied(PUSH, DECLINED).fromAfar().hour(20).edited(Tailor.town("", "")),
                        denied(PUSH, DECLINED).fromAfar().hour(21).edited(Tailor.town("", "")),
                        denied(PUSH, DECLINED).fromAfar().hour(22).edited(Tailor.town("", "")))
                .get(0);
        assertThat(finding.evidence().get(1).fact())
                .isEqualTo("they come from 203.0.113.66, where this user and the tenant never succeeded before");
        assertThat(finding.wouldChange())
                .isEqualTo("the user, asked on another channel, was there and started these sign-ins");
    }

    @Test
    void in_the_users_own_country_a_refusal_on_a_new_machine_network_and_browser_tells_other_hands() {
        Finding finding = findings(Stream.concat(own(0), fromTown(20, "chrome/9", DECLINED, NO_ANSWER, NO_ANSWER))
                        .toArray(Event[]::new))
                .get(0);
        assertThat(finding.cause()).isEqualTo("mfa-fatigue-attack");
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(finding.evidence().get(1).fact()).contains("the country is the user's own");
    }

    @Test
    void prompts_refused_in_the_users_own_browser_on_another_network_are_no_attack() {
        assertThat(causes(Stream.concat(own(0), fromTown(20, "agent 128.0", DECLINED, NO_ANSWER, NO_ANSWER))
                        .toArray(Event[]::new)))
                .doesNotContain("mfa-fatigue-attack");
    }

    @Test
    void prompts_left_unanswered_on_a_borrowed_machine_are_an_attack_only_while_the_user_works_elsewhere() {
        List<Event> unanswered = fromTown(20, "chrome/9", NO_ANSWER, NO_ANSWER, NO_ANSWER, NO_ANSWER, NO_ANSWER)
                .toList();
        assertThat(causes(Stream.concat(own(0), unanswered.stream()).toArray(Event[]::new)))
                .doesNotContain("mfa-fatigue-attack");
        Finding finding = findings(Stream.of(own(0), unanswered.stream(), own(30))
                        .flatMap(each -> each)
                        .toArray(Event[]::new))
                .get(0);
        assertThat(finding.cause()).isEqualTo("mfa-fatigue-attack");
        assertThat(finding.confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void two_refusals_on_a_new_machine_in_the_own_country_are_too_few() {
        assertThat(causes(Stream.concat(own(0), fromTown(20, "chrome/9", DECLINED, DECLINED))
                        .toArray(Event[]::new)))
                .doesNotContain("mfa-fatigue-attack");
    }

    @Test
    void prompts_refused_on_a_machine_never_seen_are_an_attack_from_the_office_too() {
        Finding finding = findings(
                        Stream.concat(own(0), atHome("stranger", "", 3)).toArray(Event[]::new))
                .get(0);
        assertThat(finding.cause()).isEqualTo("mfa-fatigue-attack");
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.evidence().get(1).fact()).contains("a machine and with a program that this user never");
    }

    @Test
    void one_of_them_approved_at_last_makes_it_critical() {
        Event approved = passed(PUSH)
                .device("")
                .edited(Tailor.agent("stranger"))
                .at(Duration.ofHours(20).plusMinutes(12));
        Finding finding = findings(Stream.of(own(0), atHome("stranger", "", 4), Stream.of(approved))
                        .flatMap(each -> each)
                        .toArray(Event[]::new))
                .get(0);
        assertThat(finding.cause()).isEqualTo("mfa-fatigue-attack");
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
    }

    @Test
    void a_new_laptop_that_the_user_works_with_the_next_day_answers_for_its_refusals() {
        Event nextDay = passed(PUSH).device("laptop-2").hour(44);
        assertThat(causes(Stream.of(own(0), atHome("agent", "laptop-2", 3), Stream.of(nextDay))
                        .flatMap(each -> each)
                        .toArray(Event[]::new)))
                .doesNotContain("mfa-fatigue-attack");
    }

    @Test
    void two_refusals_on_a_new_machine_at_the_office_are_too_few() {
        assertThat(causes(Stream.concat(own(0), atHome("stranger", "", 2)).toArray(Event[]::new)))
                .doesNotContain("mfa-fatigue-attack");
    }

    @Test
    void five_refusals_from_a_new_address_of_the_own_country_are_a_suspicion_even_in_the_users_browser() {
        Finding finding = findings(Stream.concat(own(0), burst("agent", 5)).toArray(Event[]::new))
                .get(0);
        assertThat(finding.cause()).isEqualTo("mfa-fatigue-attack");
        assertThat(finding.confidence()).isEqualTo(Confidence.LOW);
        assertThat(causes(Stream.concat(own(0), burst("agent", 4)).toArray(Event[]::new)))
                .doesNotContain("mfa-fatigue-attack");
    }

    @Test
    void where_the_export_tells_neither_address_nor_machine_three_refusals_in_minutes_are_a_suspicion() {
        List<Event> lost = IntStream.range(0, 3)
                .mapToObj(i -> unseen(denied(PUSH, NO_ANSWER).hour(24 + 3L * i)))
                .toList();
        List<Finding> found = findings(Stream.concat(lost.stream(), refusals(3)).toArray(Event[]::new));
        assertThat(found)
                .extracting(Finding::cause)
                .containsExactlyInAnyOrder("mfa-fatigue-attack", "authenticator-unreachable");
        assertThat(found).extracting(Finding::confidence).containsOnly(Confidence.LOW);
        assertThat(causes(Stream.concat(lost.stream(), refusals(2)).toArray(Event[]::new)))
                .doesNotContain("mfa-fatigue-attack");
    }

    private static Stream<Event> refusals(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        unseen(denied(PUSH, DECLINED).at(Duration.ofHours(60).plusMinutes(3L * i))));
    }

    private static Event unseen(Event event) {
        return event.from("", "", "").edited(Edits.device("", "", "")).edited(Tailor.agent(""));
    }

    /** Refusals at the user's own address, some minutes apart, on this machine. */
    private static Stream<Event> atHome(String agent, String device, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> denied(PUSH, DECLINED)
                        .device(device)
                        .edited(Tailor.agent(agent))
                        .at(Duration.ofHours(20).plusMinutes(2L * i)));
    }

    private static Stream<Event> burst(String agent, int count) {
        return atHome(agent, "", count).map(each -> each.from("203.0.113.77", "64777", "NL"));
    }

    /** The user's own sign-ins at home, three hours in a row. */
    private static Stream<Event> own(long hour) {
        return IntStream.range(0, 3).mapToObj(i -> passed(PUSH).hour(hour + i));
    }

    /** Prompts from the user's country, an hour apart, on a network and a machine that nobody knows. */
    private static Stream<Event> fromTown(long hour, String agent, String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> denied(PUSH, texts[i])
                        .from("203.0.113.77", "64777", "NL")
                        .device("")
                        .edited(Tailor.agent(agent))
                        .hour(hour + i));
    }

    @Test
    void without_addresses_a_country_where_nobody_ever_came_in_is_strange_all_the_same() {
        Finding finding = Trial.only(abroad("ZZ", Stream.of()));
        assertThat(finding.cause()).isEqualTo("mfa-fatigue-attack");
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(finding.evidence().get(1).fact())
                .startsWith("they come from ZZ, where this user and the tenant never succeeded before");
    }

    @Test
    void without_addresses_a_country_of_the_user_or_of_colleagues_is_not() {
        assertThat(causes(abroad("NL", Stream.of()))).doesNotContain("mfa-fatigue-attack");
        assertThat(causes(abroad("ZZ", COLLEAGUES_AFAR.stream()))).doesNotContain("mfa-fatigue-attack");
        assertThat(causes(abroad("ZZ", COLLEAGUES_AFAR.stream().limit(1)))).contains("mfa-fatigue-attack");
    }

    @Test
    void where_nothing_is_shown_three_refusals_are_told_without_a_word_on_the_place() {
        Finding finding = Trial.only(
                passed(PUSH).hour(0),
                denied(PUSH, DECLINED).from("", "", "").device("").minute(1200),
                denied(PUSH, DECLINED).from("", "", "").device("").minute(1205),
                denied(PUSH, DECLINED).from("", "", "").device("").minute(1210));
        assertThat(finding.cause()).isEqualTo("mfa-fatigue-attack");
        assertThat(finding.evidence().get(1).fact()).isEqualTo("the export does not tell where they come from");
        assertThat(finding.wouldChange()).isEqualTo("the user, asked on another channel, started these sign-ins");
    }

    /** Three prompts left unanswered in a country, in an export without addresses, networks and devices. */
    private static Event[] abroad(String country, Stream<Event> others) {
        return log(
                others,
                passed(PUSH).hour(0),
                passed(PUSH).hour(1),
                passed(PUSH).hour(2),
                denied(PUSH, NO_ANSWER).from("", "", country).device("").hour(20),
                denied(PUSH, NO_ANSWER).from("", "", country).device("").hour(21),
                denied(PUSH, NO_ANSWER).from("", "", country).device("").hour(22));
    }
}
