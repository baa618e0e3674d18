package io.github.signindoctor.diagnose.identity;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static io.github.signindoctor.diagnose.Patient.causes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import io.github.signindoctor.diagnose.Severity;
import io.github.signindoctor.diagnose.State;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Causes of an account that one code says outright, and that a success in the same app heals. */
class PlainCodesTest {

    /** A cause, the rival that it rules out, its codes and those of rivals. */
    enum Plain {
        DISABLED("account-disabled", "account-locked", codes(50057, 500571), codes(50053, 50126, 50034)),
        EXPIRED("password-expired", "wrong-password", codes(50055, 50144), codes(50126, 50053, 50133)),
        CONSENT(
                "consent-required",
                "user-not-assigned",
                codes(65001, 65004, 90008, 90094, 90095, 900941),
                codes(50105, 53003)),
        BORDER(
                "cross-tenant-blocked",
                "guest-not-invited",
                codes(500212, 500213, 50002, 500021, 500022),
                codes(50020, 53003)),
        EXTERNAL(
                "external-mfa-incomplete",
                "terms-of-use-pending",
                codes(50158, 5001256, 50012620, 50159, 50161, 50166, 50170, 50172, 50176, 50177, 50178),
                codes(50074, 50105)),
        UNASSIGNED("user-not-assigned", "blocked-by-policy", codes(50105), codes(53003, 65001));

        private final String cause;
        private final String rival;
        private final List<Integer> codes;
        private final List<Integer> ofRivals;

        Plain(String cause, String rival, List<Integer> codes, List<Integer> ofRivals) {
            this.cause = cause;
            this.rival = rival;
            this.codes = codes;
            this.ofRivals = ofRivals;
        }

        private static List<Integer> codes(Integer... codes) {
            return List.of(codes);
        }

        private int code() {
            return codes.get(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void its_codes_give_it_away(Plain plain) {
        for (int code : plain.codes) {
            Finding finding =
                    Found.one(plain.cause, success().hour(0), code(code).hour(20));
            Found.assertPlain(finding, code, plain.rival);
            assertThat(finding.state()).isEqualTo(State.ENDED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_codes_of_its_rivals_do_not(Plain plain) {
        for (int code : plain.ofRivals) {
            assertThat(causes(
                            success().hour(0),
                            code(code).hour(20),
                            code(code).hour(22),
                            code(code).hour(24)))
                    .as("code %d", code)
                    .doesNotContain(plain.cause);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_success_in_that_app_later_heals_it_and_one_in_another_app_does_not(Plain plain) {
        Finding healed = Found.one(
                plain.cause,
                success().hour(0),
                code(plain.code()).hour(20),
                success().hour(30));
        assertThat(healed.state()).isEqualTo(State.HEALED);
        assertThat(healed.severity()).isEqualTo(Severity.INFO);
        Finding stands = Found.one(
                plain.cause,
                success().hour(0),
                code(plain.code()).hour(20),
                success().app("other").hour(30));
        assertThat(stands.state()).isEqualTo(State.ENDED);
    }

    @ParameterizedTest
    @EnumSource
    void a_success_in_the_same_episode_makes_it_none(Plain plain) {
        assertThat(causes(
                        success().hour(0),
                        code(plain.code()).hour(20),
                        success().at(Duration.ofHours(20).plusMinutes(2))))
                .doesNotContain(plain.cause);
    }

    @ParameterizedTest
    @EnumSource(names = {"DISABLED", "BORDER", "UNASSIGNED"})
    void a_strange_place_does_not_change_what_an_account_or_setting_refuses(Plain plain) {
        assertThat(causes(success().hour(0), code(plain.code()).fromAfar().hour(20)))
                .contains(plain.cause);
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPIRED", "CONSENT", "EXTERNAL"})
    void what_takes_the_password_is_for_other_checks_in_a_strange_place(Plain plain) {
        assertThat(causes(success().hour(0), code(plain.code()).fromAfar().hour(20)))
                .doesNotContain(plain.cause);
    }
}
