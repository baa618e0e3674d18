package io.github.signindoctor.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    private Path home;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void a_home_of_its_own() {
        environment.put("SIGNIN_DOCTOR_HOME", home.toString());
    }

    private Settings settings(String profile, Map<Setting, String> options) throws IOException {
        return Settings.of(profile, options, environment);
    }

    private Path profile(String name, String content) throws IOException {
        Path file = Folders.of(environment).profile(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    @Test
    void an_option_wins_over_a_variable_and_that_over_the_profile() throws IOException {
        Path file = profile("default", "{\"tenant\": \"file\", \"client-id\": \"file\", \"cloud\": \"china\"}");
        environment.put("SIGNIN_DOCTOR_TENANT", "variable");
        environment.put("SIGNIN_DOCTOR_CLIENT_ID", "variable");
        Settings settings = settings("", Map.of(Setting.TENANT, "option"));
        assertThat(settings.value(Setting.TENANT)).contains(new Settings.Value("option", "--tenant"));
        assertThat(settings.value(Setting.CLIENT_ID))
                .contains(new Settings.Value("variable", "SIGNIN_DOCTOR_CLIENT_ID"));
        assertThat(settings.value(Setting.CLOUD)).contains(new Settings.Value("china", file.toString()));
    }

    @Test
    void the_profile_that_was_asked_for_wins_over_that_of_the_environment() throws IOException {
        profile("one", "{\"tenant\": \"one\"}");
        profile("two", "{\"tenant\": \"two\"}");
        environment.put("SIGNIN_DOCTOR_PROFILE", "one");
        assertThat(settings("", Map.of()).text(Setting.TENANT)).isEqualTo("one");
        assertThat(settings("two", Map.of()).text(Setting.TENANT)).isEqualTo("two");
    }

    @Test
    void a_profile_may_not_lead_out_of_its_folder() {
        assertThatThrownBy(() -> settings("../../etc/passwd", Map.of())).hasMessageContaining("--profile");
    }

    @Test
    void a_broken_profile_is_named_with_its_line() throws IOException {
        Path file = profile("default", "{\n\"tenant\": \n}");
        assertThatThrownBy(() -> settings("", Map.of()))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith(file + ":3: ");
    }

    @Test
    void a_word_that_nobody_knows_is_refused_and_a_secret_above_all() throws IOException {
        profile("default", "{\"client-secret\": \"oh no\"}");
        assertThatThrownBy(() -> settings("", Map.of()))
                .hasMessageContaining("unknown setting 'client-secret'")
                .hasMessageNotContaining("oh no");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions of POSIX")
    void what_is_saved_is_read_again_and_is_nobody_elses() throws IOException {
        Path file = settings("contoso", Map.of(Setting.TENANT, "contoso.com")).save();
        assertThat(settings("contoso", Map.of()).text(Setting.TENANT)).isEqualTo("contoso.com");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions of POSIX")
    void a_secret_is_read_only_where_only_its_owner_may() throws IOException {
        Path file = Files.writeString(home.resolve("secret"), "word\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> PrivateFile.secret(file)).hasMessageContaining("others may read it");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(PrivateFile.secret(file)).isEqualTo("word");
    }

    @Test
    void folders_follow_the_xdg_variables_when_these_are_absolute() {
        environment.clear();
        environment.put("HOME", "/home/ada");
        environment.put("XDG_CONFIG_HOME", "/etc/ada");
        environment.put("XDG_STATE_HOME", "relative");
        Folders folders = Folders.of(environment);
        assertThat(folders.config()).isEqualTo(Path.of("/etc/ada/signin-doctor"));
        assertThat(folders.state()).isEqualTo(Path.of("/home/ada/.local/state/signin-doctor"));
    }
}
