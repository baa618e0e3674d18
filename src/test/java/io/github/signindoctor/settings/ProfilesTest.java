package io.github.signindoctor.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesTest {
    @TempDir
    private Path home;

    private Settings existing(String profile) throws IOException {
        return Settings.existing(profile, Map.of(), Map.of("SIGNIN_DOCTOR_HOME", home.toString()));
    }

    private void keep(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{}");
    }

    @Test
    void a_profile_that_is_not_there_is_called_so_with_those_there_are() throws IOException {
        assertThatThrownBy(() -> existing("nosuch")).hasMessage("no such profile: 'nosuch' (there is none yet)");
        Folders folders = Folders.of(Map.of("SIGNIN_DOCTOR_HOME", home.toString()));
        keep(folders.profile("fabrikam"));
        keep(folders.account("contoso"));
        SettingsException refused = catchThrowableOfType(SettingsException.class, () -> existing("nosuch"));
        assertThat(refused).hasMessage("no such profile: 'nosuch' (there are: contoso, fabrikam)");
        assertThat(refused.isMistyped()).isTrue();
        assertThat(existing("contoso").profile()).isEqualTo("contoso");
    }

    @Test
    void the_usual_profile_need_not_be_there() throws IOException {
        assertThat(existing("").profile()).isEqualTo("default");
        assertThat(existing("default").profile()).isEqualTo("default");
    }

    @Test
    void a_name_that_cannot_be_one_is_mistyped_too() {
        assertThat(catchThrowableOfType(SettingsException.class, () -> existing("../evil"))
                        .isMistyped())
                .isTrue();
    }
}
