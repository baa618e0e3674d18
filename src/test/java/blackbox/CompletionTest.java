package blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Completion scripts; bash's is tried in a real bash. */
class CompletionTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "signin-doctor an,analyze",
        "signin-doctor analyze --fo,--format",
        "signin-doctor analyze --format js,json",
        "signin-doctor analyze --fail-on cr,critical",
        "signin-doctor completion po,powershell",
        "signin-doctor us,user",
        "signin-doctor analyze --only totp-c,totp-clock-drift",
        "signin-doctor loops --format c,csv",
        "signin-doctor help exi,exit-codes"
    })
    void bash_completes(String typed, String expected) throws Exception {
        assertThat(bash("source '" + script() + "'\n"
                        + "COMP_WORDS=(" + typed + ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n"
                        + "_complete_signin-doctor signin-doctor \"${COMP_WORDS[COMP_CWORD]}\"\n"
                        + "printf '%s\\n' \"${COMPREPLY[@]}\""))
                .contains(expected);
    }

    @Test
    void bash_finds_no_mistake_in_the_script() throws Exception {
        assertThat(bash("bash -n '" + script() + "' && echo fine")).isEqualTo("fine\n");
    }

    private Path script() throws IOException {
        return Files.writeString(
                folder.resolve("completion.sh"), Run.of("completion", "bash").out());
    }

    private static String bash(String commands) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here");
        Process process = new ProcessBuilder("/bin/bash", "-c", commands)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish", "powershell"})
    void each_script_knows_verbs_options_and_words(String shell) {
        assertThat(Run.of("completion", shell).out())
                .contains("analyze", "convert", "fail-on", "critical", "day-first", "exit-codes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void a_script_carries_no_instructions_for_other_programs(String shell) {
        assertThat(Run.of("completion", shell).out())
                .startsWith("# completion of signin-doctor for bash and zsh\n\nif ")
                .doesNotContain("YOUR_APP_HOME", "http", "(see [");
    }

    @Test
    void fish_lines_are_of_one_form_with_quotes_in_pairs() {
        assertThat(Run.of("completion", "fish").out().lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("complete -c signin-doctor "))
                .allMatch(line -> line.replace("\\'", "")
                                        .chars()
                                        .filter(each -> each == '\'')
                                        .count()
                                % 2
                        == 0);
    }

    @Test
    void powershell_brackets_come_in_pairs() {
        String script = Run.of("completion", "powershell").out();
        for (String pair : new String[] {"()", "{}", "[]"}) {
            assertThat(count(script, pair.charAt(0))).as(pair).isEqualTo(count(script, pair.charAt(1)));
        }
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }
}
