package io.github.signindoctor.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.ingest.file.FirstLook.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstLookTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "\n  {\"a\": 1}",
                "2024-01-01T00:00:00Z collector {\"category\": \"SignInLogs\"}",
                "<14>Jan  1 host { \"category\": 1}"
            })
    void json_is_told_also_behind_a_syslog_prefix(String text) {
        assertThat(FirstLook.of(text).form()).isEqualTo(Form.JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Date (UTC)\",\"Request ID\"",
                "a;b",
                "a\tb",
                "#TYPE System.Object\nA",
                "AuditData\n\"{\"\"Id\"\":1}\"",
                "Id,AuditData\n1,\"{\"\"Id\"\": 1}\""
            })
    void tables_are_told_by_their_first_line(String text) {
        assertThat(FirstLook.of(text).form()).isEqualTo(Form.CSV);
    }

    @Test
    void what_is_neither_is_named() {
        assertThat(FirstLook.of("  \n ").what()).isEqualTo("an empty file");
        assertThat(FirstLook.of("<!DOCTYPE html><html>").what()).startsWith("an HTML or XML page");
        assertThat(FirstLook.of("dear colleague").what()).isEqualTo("plain text");
        assertThat(FirstLook.of("ab\u0001\u0002,\u0003\u0004").what()).isEqualTo("binary data");
    }
}
