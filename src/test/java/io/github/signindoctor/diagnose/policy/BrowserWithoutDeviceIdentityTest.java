package io.github.signindoctor.diagnose.policy;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
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
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import io.github.signindoctor.model.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserWithoutDeviceIdentityTest {
    private static final String WINDOWS = "Windows 11";

    @ParameterizedTest
    @ValueSource(ints = {53000, 53001, 530001, 530002, 530003, 50097})
    void one_browser_proves_nothing_while_another_shows_the_device(int number) {
        Finding finding = only(edge(0), refused(number, 60), edge(120), refused(number, 180), edge(240));
        assertThat(finding.cause()).isEqualTo("browser-without-device-identity");
        assertThat(finding.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(finding.basis()).isEqualTo(Basis.INFERRED);
        assertThat(finding.state()).isEqualTo(State.ENDED);
        assertThat(finding.loop().orElseThrow()).isEqualTo(new Loop(Loop.Kind.DEVICE_EVIDENCE, 2, 7200));
        assertThat(facts(finding).get(0)).startsWith("2: ");
        assertThat(facts(finding).get(1)).startsWith("3: ");
        assertThat(rivals(finding)).containsExactly("device-not-compliant");
    }

    @Test
    void the_other_browser_may_pass_within_minutes() {
        assertThat(causes(edge(0), refused(53000, 60), edge(64), refused(53000, 120), edge(123)))
                .containsExactly("browser-without-device-identity");
    }

    @Test
    void the_same_browser_passing_minutes_later_is_an_ordinary_interrupt() {
        assertThat(causes(edge(0), refused(50097, 60), chrome(success(), 61), edge(200)))
                .isEmpty();
    }

    @Test
    void the_same_browser_passing_much_later_heals_it() {
        assertThat(only(edge(0), refused(53000, 60), edge(120), chrome(success(), 600))
                        .state())
                .isEqualTo(State.HEALED);
    }

    @Test
    void a_later_version_of_the_same_browser_is_the_same() {
        Event newer =
                success().edited(Edits.device("pc", WINDOWS, "Chrome 141.0.0")).minute(120);
        assertThat(causes(edge(0).edited(Edits.device("", WINDOWS, "Edge 139")), refused(53000, 60), newer))
                .containsExactly("device-not-compliant");
    }

    @Test
    void a_device_that_never_shows_itself_is_not_compliant_and_not_the_browsers_fault() {
        assertThat(causes(success().app("Chat").minute(0), refused(53000, 60)))
                .doesNotContain("browser-without-device-identity");
    }

    @Test
    void a_device_seen_only_before_may_be_gone() {
        assertThat(causes(edge(0), refused(53000, 60))).containsExactly("device-not-compliant");
    }

    @Test
    void a_device_on_another_system_proves_nothing() {
        Event mac = success().edited(Edits.device("mac", "MacOs", "Safari 18")).minute(120);
        assertThat(causes(edge(0), refused(53000, 60), mac)).containsExactly("device-not-compliant");
    }

    @Test
    void a_refused_device_that_does_show_itself_is_not_compliant() {
        Event shown =
                code(53000).edited(Edits.device("pc", WINDOWS, "Chrome 140")).minute(60);
        assertThat(causes(edge(0), shown, edge(120))).containsExactly("device-not-compliant");
    }

    @Test
    void a_rich_client_is_no_browser() {
        assertThat(causes(edge(0), refused(53000, 60).clientApp("Mobile Apps and Desktop clients"), edge(120)))
                .containsExactly("device-not-compliant");
    }

    @Test
    void without_any_device_id_in_the_log_how_a_device_is_joined_shows_it() {
        Finding finding =
                only(shown(0, "joined", Known.UNKNOWN), refused(53000, 60), shown(120, "joined", Known.UNKNOWN));
        assertThat(finding.cause()).isEqualTo("browser-without-device-identity");
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(facts(finding).get(1)).startsWith("2: ").contains("the log holds no device ids");
    }

    @Test
    void without_any_device_id_compliance_shows_it_and_its_absence_does_not() {
        assertThat(causes(shown(0, "", Known.YES), refused(53000, 60), shown(120, "", Known.YES)))
                .containsExactly("browser-without-device-identity");
        assertThat(causes(shown(0, "", Known.NO), refused(53000, 60), shown(120, "", Known.NO)))
                .containsExactly("device-not-compliant");
    }

    @Test
    void where_the_log_holds_device_ids_a_join_type_alone_proves_nothing() {
        Event elsewhere = success()
                .app("Chat")
                .edited(Edits.device("phone", "iOS 19", "Safari 19"))
                .minute(30);
        assertThat(causes(
                        elsewhere, shown(0, "joined", Known.YES), refused(53000, 60), shown(120, "joined", Known.YES)))
                .containsExactly("device-not-compliant");
    }

    @Test
    void where_nothing_shows_a_device_the_verdict_says_so_and_is_less_sure() {
        Finding finding = only(shown(0, "", Known.UNKNOWN), refused(53000, 60), shown(120, "", Known.UNKNOWN));
        assertThat(finding.cause()).isEqualTo("device-not-compliant");
        assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(finding.wouldChange()).contains("none carries a device identity");
        assertThat(only(edge(0), refused(53000, 60)).confidence()).isEqualTo(Confidence.HIGH);
    }

    /** Edge in an export without device ids. */
    private static Event shown(long minute, String trust, Known compliant) {
        return success()
                .app("Chat")
                .edited(Edits.traits(WINDOWS, "Edge 140.0.0", trust, compliant))
                .edited(Edits.agent("edge"))
                .minute(minute);
    }

    private static Event edge(long minute) {
        return success()
                .app("Chat")
                .edited(Edits.device("pc", WINDOWS, "Edge 140.0.0"))
                .edited(Edits.agent("edge"))
                .minute(minute);
    }

    private static Event refused(int number, long minute) {
        return chrome(code(number), minute);
    }

    private static Event chrome(Event event, long minute) {
        return event.edited(Edits.device("", WINDOWS, "Chrome 140.0.0"))
                .edited(Edits.agent("chrome"))
                .minute(minute);
    }
}
