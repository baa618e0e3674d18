package io.github.signindoctor.diagnose.attack;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.denied;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Event.user;
import static io.github.signindoctor.diagnose.Patient.causes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Tailor;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Exports without countries: a network that colleagues use is no alibi, and a new telephone is no thief. */
class TracesTest {
    private static final String PUSH = "Mobile app notification";
    private static final String DECLINED = "MFA denied; user declined the authentication";
    private static final String NO_ANSWER = "MFA denied; user did not respond to mobile app notification";
    private static final String NETWORK = "64700";

    /** From an address of the network that colleagues use too, on a machine of its own. */
    private static Event strange(Event event) {
        return event.from("198.51.100.66", NETWORK, "").device("").edited(Tailor.agent("another"));
    }

    /** The user at the office, two colleagues at home behind the same provider; no country anywhere. */
    private static List<Event> office() {
        return Stream.of(
                        passed(PUSH).from("192.0.2.10", "64500", "").hour(0),
                        success().from("192.0.2.10", "64500", "").hour(30),
                        success()
                                .by(user("bo"))
                                .from("198.51.100.3", NETWORK, "")
                                .hour(1),
                        success()
                                .by(user("cy"))
                                .from("198.51.100.4", NETWORK, "")
                                .hour(2),
                        success().by(user("bo")).from("192.0.2.10", "64500", "").hour(3),
                        success().by(user("cy")).from("192.0.2.10", "64500", "").hour(3))
                .toList();
    }

    private static Event[] prompts(int count, String result, UnaryOperator<Event> change) {
        return Found.log(
                office(),
                IntStream.range(0, count)
                        .mapToObj(i -> change.apply(strange(denied(PUSH, i == 1 ? result : NO_ANSWER))
                                .at(Duration.ofHours(20).plusMinutes(2L * i))))
                        .toArray(Event[]::new));
    }

    @Test
    void prompts_denied_from_a_new_address_machine_and_browser_are_suspected() {
        Finding finding = Found.one("mfa-fatigue-attack", prompts(3, DECLINED, each -> each));
        assertThat(finding.confidence()).isEqualTo(Confidence.LOW);
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(finding.evidence().get(1).fact())
                .contains("names no country")
                .contains("198.51.100.66");
    }

    @Test
    void prompts_that_nobody_answers_may_be_a_lost_telephone() {
        assertThat(causes(prompts(4, NO_ANSWER, each -> each))).doesNotContain("mfa-fatigue-attack");
        assertThat(causes(prompts(4, "MFA denied; user did not select the correct number", each -> each)))
                .doesNotContain("mfa-fatigue-attack");
    }

    @Test
    void two_prompts_are_a_slip() {
        assertThat(causes(prompts(2, DECLINED, each -> each))).doesNotContain("mfa-fatigue-attack");
    }

    @Test
    void a_new_telephone_at_the_office_is_no_attack() {
        assertThat(causes(prompts(4, DECLINED, each -> each.from("192.0.2.10", "64500", ""))))
                .doesNotContain("mfa-fatigue-attack");
    }

    @Test
    void the_users_own_browser_machine_or_town_is_an_alibi() {
        assertThat(causes(prompts(4, DECLINED, each -> each.edited(Tailor.agent("agent")))))
                .doesNotContain("mfa-fatigue-attack");
        assertThat(causes(prompts(4, DECLINED, each -> each.device("laptop-1"))))
                .doesNotContain("mfa-fatigue-attack");
        Event[] towns = Found.log(
                List.of(prompts(4, DECLINED, each -> each.edited(Tailor.town("Breda", "")))),
                success()
                        .from("192.0.2.11", "64500", "")
                        .edited(Tailor.town("Breda", ""))
                        .hour(4));
        assertThat(causes(towns)).doesNotContain("mfa-fatigue-attack");
    }

    @Test
    void an_export_without_agents_tells_nothing() {
        assertThat(causes(prompts(4, DECLINED, each -> each.edited(Tailor.agent("")))))
                .doesNotContain("mfa-fatigue-attack");
    }

    private static Event tried(String name) {
        return strange(code(50074).by(user(name)).step("Password", true, "Correct password"));
    }

    @Test
    void a_right_password_counts_where_one_address_knocks_at_several_doors() {
        Event[] log = Found.log(
                office(),
                tried("ada").hour(20),
                strange(code(50126).by(user("bo"))).hour(20),
                strange(code(50126).by(user("cy"))).hour(20));
        Finding finding = Found.one("stolen-password", log);
        assertThat(finding.confidence()).isEqualTo(Confidence.LOW);
        assertThat(finding.evidence().get(0).fact()).contains("several accounts were tried");
    }

    @Test
    void a_new_telephone_whose_user_gives_up_is_no_theft() {
        assertThat(causes(Found.log(office(), tried("ada").hour(20)))).doesNotContain("stolen-password");
    }

    @Test
    void a_shared_new_address_where_somebody_comes_in_is_a_cafe() {
        assertThat(causes(Found.log(
                        office(),
                        tried("ada").hour(20),
                        strange(code(50126).by(user("bo"))).hour(20),
                        strange(code(50126).by(user("cy"))).hour(20),
                        strange(success().by(user("bo"))).hour(21))))
                .doesNotContain("stolen-password");
    }

    @Test
    void a_device_code_for_an_app_that_few_use_is_suspected_and_one_at_the_office_is_not() {
        Event granted = strange(success().app("cli").protocol("deviceCode")).hour(20);
        Finding finding = Found.one("device-code-phishing", Found.log(office(), granted));
        assertThat(finding.confidence()).isEqualTo(Confidence.LOW);
        assertThat(finding.severity()).isEqualTo(Severity.HIGH);
        assertThat(causes(Found.log(office(), granted.from("192.0.2.10", "64500", ""))))
                .doesNotContain("device-code-phishing");
        assertThat(causes(Found.log(
                        office(),
                        strange(success().app("cli").protocol("deviceCode")).hour(20),
                        success().by(user("bo")).app("cli").from("198.51.100.3", NETWORK, ""),
                        success().by(user("cy")).app("cli").from("198.51.100.4", NETWORK, ""))))
                .doesNotContain("device-code-phishing");
    }
}
