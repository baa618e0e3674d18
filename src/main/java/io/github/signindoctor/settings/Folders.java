package io.github.signindoctor.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where lasting things lie. {@code SIGNIN_DOCTOR_HOME} puts all of them into one folder; else the XDG folders count, and
 * on Windows those of the application data.
 *
 * @param config what the user may edit
 * @param state what the program keeps for itself
 */
public record Folders(Path config, Path state) {
    private static final String NAME = "signin-doctor";

    /** The folders that an environment means. */
    public static Folders of(Map<String, String> environment) {
        String own = environment.getOrDefault("SIGNIN_DOCTOR_HOME", "");
        if (!own.isEmpty()) {
            Path home = Path.of(own).toAbsolutePath();
            return new Folders(home.resolve("config"), home.resolve("state"));
        }
        String roaming = environment.getOrDefault("APPDATA", "");
        if (!roaming.isEmpty()) {
            String local = environment.getOrDefault("LOCALAPPDATA", roaming);
            return new Folders(Path.of(roaming, NAME), Path.of(local, NAME, "state"));
        }
        Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home", ".")));
        return new Folders(
                named(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve(NAME),
                named(environment, "XDG_STATE_HOME", home.resolve(".local").resolve("state"))
                        .resolve(NAME));
    }

    /** The specification of these variables asks to ignore relative paths. */
    private static Path named(Map<String, String> environment, String variable, Path usual) {
        try {
            Path path = Path.of(environment.getOrDefault(variable, ""));
            return path.isAbsolute() ? path : usual;
        } catch (InvalidPathException e) {
            return usual; // such a text is no path at all, which is less than a relative one
        }
    }

    /** The file of a profile. */
    public Path profile(String name) {
        return config.resolve("profiles").resolve(name + ".json");
    }

    /** Who signed in with a profile; holds no token. */
    public Path account(String profile) {
        return state.resolve("accounts").resolve(profile + ".json");
    }
}
