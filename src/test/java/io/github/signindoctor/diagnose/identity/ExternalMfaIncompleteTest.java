package io.github.signindoctor.diagnose.identity;

import static io.github.signindoctor.diagnose.Event.code;
import static io.github.signindoctor.diagnose.Event.success;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Found;
import io.github.signindoctor.diagnose.Loop;
import org.junit.jupiter.api.Test;

class ExternalMfaIncompleteTest {
    private static final String CAUSE = "external-mfa-incomplete";

    @Test
    void again_and_again_it_is_a_loop() {
        Finding finding = Found.one(
                CAUSE, success().hour(0), code(50158).hour(20), code(50158).hour(21));
        assertThat(finding.loop()).contains(new Loop(Loop.Kind.FEDERATION, 2, 3600));
        assertThat(Found.one(CAUSE, success().hour(0), code(50158).hour(20)).loop())
                .isEmpty();
    }
}
