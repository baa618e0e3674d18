package io.github.signindoctor.diagnose.attack;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.passed;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Event.user;
import static io.github.signindoctor.diagnose.Patient.causes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Confidence;
import io.github.signindoctor.diagnose.Event;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import io.github.signindoctor.diagnose.Patient;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.Tailor;
import io.github.signindoctor.diagnose.Trial;
import io.github.signindoctor.knowledge.Knowledge;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.model.SignIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RentedNetworksTest {
    private static final String CAUSE = "adversary-in-the-middle";
    private static final String PUSH = "Mobile app notification";
    private static final String HOSTING = "14061";
    private static final String WITH_VPN = "212238";

    private static Event at(String network, Event event) {
        return event.from("203.0.113.66", network, "ZZ").device("");
    }

    /** A completed sign-in with a second factor, in a browser of its own. */
    private static Event entry(String network) {
        return at(network, passed(PUSH)).hour(60).edited(Tailor.agent("proxy"));
    }

    private static Event[] after(Event... later) {
        return Found.log(
                List.of(success().hour(0), success().hour(24), success().hour(48)), later);
    }

    @Test
    void a_completed_sign_in_from_an_unknown_place_in_a_hosting_network_has_two_signs() {
        Finding finding = Found.one(CAUSE, after(entry(HOSTING).edited(Tailor.town("Perth", "AU"))));
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(Trial.facts(finding))
                .containsExactly(
                        "1: a sign-in was completed from a place unknown for the user and the tenant:"
                                + " Perth, AU (203.0.113.66); the user signs in from NL otherwise",
                        "1: a second sign: the address belongs to DigitalOcean (AS14061), which rents out servers,"
                                + " and nobody else of the tenant works from there");
        assertThat(finding.wouldChange()).contains("in Perth, AU").contains("cloud desktop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AS14061", "as 14061", "14061.0"})
    void the_number_is_told_however_it_is_written(String written) {
        assertThat(causes(after(entry(written)))).contains(CAUSE);
    }

    @Test
    void one_more_sign_makes_it_sure() {
        Event risky = at(HOSTING, success()).hour(61).edited(Tailor.risk("high", "atRisk"));
        assertThat(Found.one(CAUSE, after(entry(HOSTING), risky)).confidence()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void the_browser_of_the_user_makes_it_a_guess_and_with_a_vpn_network_worth_knowing_only() {
        Finding proxy = Found.one(CAUSE, after(entry(HOSTING).edited(Tailor.agent("agent"))));
        assertThat(proxy.confidence()).isEqualTo(Confidence.LOW);
        assertThat(proxy.severity()).isEqualTo(Severity.HIGH);
        Finding vpn = Found.one(CAUSE, after(entry(WITH_VPN).edited(Tailor.agent("agent"))));
        assertThat(vpn.confidence()).isEqualTo(Confidence.LOW);
        assertThat(vpn.severity()).isEqualTo(Severity.INFO);
        assertThat(Found.one(CAUSE, after(entry(WITH_VPN))).severity()).isEqualTo(Severity.CRITICAL);
    }

    @Test
    void an_export_without_steps_makes_it_a_guess() {
        Event blind = at(HOSTING, success()).hour(60).edited(Tailor.agent("proxy"));
        assertThat(causes(after(blind))).contains(CAUSE);
        assertThat(Found.one(CAUSE, after(blind)).confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void a_hotel_and_every_other_network_that_is_not_listed_is_a_traveller() {
        assertThat(causes(after(entry("64999")))).doesNotContain(CAUSE);
        assertThat(causes(after(entry("")))).doesNotContain(CAUSE);
        assertThat(causes(after(entry("8075")))).doesNotContain(CAUSE);
    }

    @Test
    void a_company_gateway_in_a_hosting_network_is_known_by_the_machines_of_colleagues_in_whatever_country() {
        Event bo = success().by(user("bo")).from("198.51.100.3", HOSTING, "DE").hour(1);
        Event cy = success().by(user("cy")).from("198.51.100.4", HOSTING, "IE").hour(2);
        assertThat(causes(after(entry(HOSTING), bo, cy))).doesNotContain(CAUSE);
        assertThat(causes(after(entry(HOSTING), bo))).contains(CAUSE);
    }

    @Test
    void a_gateway_for_machines_without_identity_is_known_by_the_days() {
        assertThat(causes(after(
                        entry(HOSTING),
                        at(HOSTING, success()).by(user("bo")).hour(1),
                        at(HOSTING, success()).by(user("bo")).hour(25),
                        at(HOSTING, success()).by(user("cy")).hour(2),
                        at(HOSTING, success()).by(user("cy")).hour(50))))
                .doesNotContain(CAUSE);
    }

    @Test
    void colleagues_who_were_caught_by_the_same_proxy_do_not_make_it_known() {
        Event bo = entry(HOSTING).by(user("bo")).hour(59);
        Event cy = entry(HOSTING).by(user("cy")).hour(61);
        Event[] log = after(
                entry(HOSTING),
                bo,
                cy,
                success().by(user("bo")).hour(0),
                success().by(user("cy")).hour(0));
        assertThat(Found.all(CAUSE, log)).hasSize(3);
    }

    @Test
    void a_cloud_desktop_used_from_the_logs_beginning_is_a_place_of_work() {
        Event[] log = Found.log(
                IntStream.range(0, 4)
                        .mapToObj(day ->
                                at(HOSTING, passed(PUSH)).hour(day * 24L + 1).edited(Tailor.agent("desktop")))
                        .toList(),
                success().hour(0));
        assertThat(causes(log)).doesNotContain(CAUSE);
    }

    @Test
    void a_machine_of_the_user_that_comes_from_there_makes_it_the_users_own() {
        assertThat(causes(after(
                        entry(HOSTING),
                        success().from("203.0.113.66", HOSTING, "ZZ").hour(62))))
                .doesNotContain(CAUSE);
        assertThat(causes(after(entry(HOSTING).device("laptop-1")))).doesNotContain(CAUSE);
        Event registered =
                success().from("203.0.113.66", HOSTING, "ZZ").device("phone-9").hour(62);
        assertThat(causes(after(entry(HOSTING), registered))).contains(CAUSE);
    }

    @Test
    void tokens_renewed_silently_failures_and_sign_ins_without_a_second_factor_are_no_entry() {
        assertThat(causes(after(entry(HOSTING).silent()))).doesNotContain(CAUSE);
        assertThat(causes(after(at(HOSTING, code(50074)).hour(60)))).doesNotContain(CAUSE);
        Event claim = at(HOSTING, success())
                .step(PUSH, true, "MFA requirement satisfied by claim in the token")
                .hour(60)
                .edited(Tailor.agent("proxy"));
        assertThat(causes(after(claim))).doesNotContain(CAUSE);
    }

    @Test
    void a_log_that_begins_with_it_knows_no_normal() {
        assertThat(causes(entry(HOSTING), success().hour(61))).doesNotContain(CAUSE);
    }

    @Test
    void an_organisation_says_that_a_network_is_its_own(@TempDir Path folder) throws IOException {
        Path page = Files.createDirectories(folder.resolve("networks")).resolve(HOSTING + ".yaml");
        String text = "network: %s%nname: Ours%nkind: own%nmeaning: Our gateway.%nsources:%n  - our wiki%n";
        Files.writeString(page, text.formatted(HOSTING));
        assertThat(judged(Knowledge.overlaid(folder).base())).doesNotContain(CAUSE);
        assertThat(judged(Patient.KNOWLEDGE)).contains(CAUSE);
    }

    private static List<String> judged(KnowledgeBase knowledge) {
        List<SignIn> records =
                Arrays.stream(after(entry(HOSTING))).map(Event::record).toList();
        return Patient.findings(knowledge, Event.START.plus(Duration.ofDays(7)), records).stream()
                .map(Finding::cause)
                .toList();
    }
}
