package io.github.signindoctor.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The words of reports, which scripts rely on. */
class WordsTest {
    @Test
    void words_are_the_names_in_lower_case_with_hyphens() {
        assertThat(Severity.CRITICAL.id()).isEqualTo("critical");
        assertThat(Confidence.MEDIUM.id()).isEqualTo("medium");
        assertThat(Basis.INFERRED.id()).isEqualTo("inferred");
        assertThat(State.HEALED.id()).isEqualTo("healed");
        assertThat(Subject.Kind.TENANT.id()).isEqualTo("tenant");
        assertThat(Loop.Kind.PUSH_TIMEOUT.id()).isEqualTo("push-timeout");
    }

    @Test
    void a_severity_reaches_itself_and_what_is_milder() {
        assertThat(Severity.HIGH.reaches(Severity.MEDIUM)).isTrue();
        assertThat(Severity.HIGH.reaches(Severity.HIGH)).isTrue();
        assertThat(Severity.HIGH.reaches(Severity.CRITICAL)).isFalse();
    }

    @Test
    void a_key_tells_cause_subject_and_tenant_apart_and_stays_the_same() {
        Subject ada = new Subject(Subject.Kind.USER, "t", "a", "ada");
        String key =
                FindingKey.of(String.join("\n", "wrong-password", ada.kind().id(), ada.tenantId(), ada.id()));
        assertThat(key).hasSize(16).matches("[0-9a-f]+").isEqualTo(FindingKey.of("wrong-password\nuser\nt\na"));
        assertThat(FindingKey.of("wrong-password\nuser\nt\nb")).isNotEqualTo(key);
    }
}
