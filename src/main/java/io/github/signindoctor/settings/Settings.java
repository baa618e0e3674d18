package io.github.signindoctor.settings;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What is settled for one run: an option wins over a variable, that over the profile. */
public final class Settings {
    private static final String USUAL_PROFILE = "default";
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.ALLOW_COMMENTS)
            .enable(com.fasterxml.jackson.databind.SerializationFeature.INDENT_OUTPUT);

    private final String profile;
    private final Folders folders;
    private final Map<Setting, Value> values;

    private Settings(String profile, Folders folders, Map<Setting, Value> values) {
        this.profile = profile;
        this.folders = folders;
        this.values = values;
    }

    /**
     * A value and where it comes from.
     *
     * @param text never empty
     * @param origin such as {@code --tenant}, a variable or a file
     */
    public record Value(String text, String origin) {}

    /**
     * Settles a run.
     *
     * @param asked name of the profile as the user gave it; empty for that of the environment, or the usual one
     * @param options what the command line says
     * @throws SettingsException when the profile is broken, or its name cannot be one
     */
    public static Settings of(String asked, Map<Setting, String> options, Map<String, String> environment)
            throws IOException {
        Folders folders = Folders.of(environment);
        String wanted = asked.isEmpty() ? environment.getOrDefault("SIGNIN_DOCTOR_PROFILE", "") : asked;
        String name = wanted.isEmpty() ? USUAL_PROFILE : wanted;
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
            throw SettingsException.mistyped(
                    "--profile: '" + name + "' (expected letters, digits, '.', '_' and '-')",
                    "for example: --profile contoso");
        }
        Map<Setting, Value> values = inFile(folders.profile(name));
        for (Setting setting : Setting.values()) {
            put(values, setting, environment.getOrDefault(setting.variable(), ""), setting.variable());
            put(values, setting, options.getOrDefault(setting, ""), "--" + setting.word());
        }
        return new Settings(name, folders, values);
    }

    /**
     * The same for a run that makes no profile.
     *
     * @throws SettingsException also when the profile that was asked for is not there
     */
    public static Settings existing(String asked, Map<Setting, String> options, Map<String, String> environment)
            throws IOException {
        Settings settings = of(asked, options, environment);
        boolean isNamed = !asked.isEmpty()
                || !environment.getOrDefault("SIGNIN_DOCTOR_PROFILE", "").isEmpty();
        if (isNamed && !settings.profile.equals(USUAL_PROFILE)) {
            Profiles.in(settings.folders).check(settings.profile);
        }
        return settings;
    }

    private static void put(Map<Setting, Value> values, Setting setting, String text, String origin) {
        if (!text.isBlank()) {
            values.put(setting, new Value(text.strip(), origin));
        }
    }

    private static Map<Setting, Value> inFile(Path file) throws IOException {
        Map<Setting, Value> values = new EnumMap<>(Setting.class);
        if (!Files.exists(file)) {
            return values;
        }
        JsonNode json = parsed(file);
        for (Map.Entry<String, JsonNode> each : json.properties()) {
            Setting setting = Setting.of(each.getKey())
                    .orElseThrow(() -> new SettingsException(
                            file + ": unknown setting '" + each.getKey() + "' (expected one of " + words() + ")",
                            "mend the file; secrets have no place in it"));
            put(values, setting, each.getValue().asText(""), file.toString());
        }
        return values;
    }

    private static String words() {
        StringBuilder words = new StringBuilder();
        for (Setting setting : Setting.values()) {
            words.append(words.isEmpty() ? "" : ", ").append(setting.word());
        }
        return words.toString();
    }

    private static JsonNode parsed(Path file) throws IOException {
        try {
            JsonNode json = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
            if (json.isObject()) {
                return json;
            }
        } catch (JsonProcessingException e) {
            throw new SettingsException(
                    file + ":" + e.getLocation().getLineNr() + ": no JSON (expected {\"tenant\": \"…\", …})",
                    "mend the file, or delete it and run 'signin-doctor login'");
        }
        throw new SettingsException(file + ": no JSON object (expected {\"tenant\": \"…\", …})", "mend the file");
    }

    /** Name of the profile. */
    public String profile() {
        return profile;
    }

    /** The folders of this run. */
    public Folders folders() {
        return folders;
    }

    /** A value; empty where nobody settled it. */
    public Optional<Value> value(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    /** The text of a value; empty where nobody settled it. */
    public String text(Setting setting) {
        return value(setting).map(Value::text).orElse("");
    }

    /** Writes all that is settled into the profile, so that it need not be said again. */
    public Path save() throws IOException {
        ObjectNode json = JSON.createObjectNode();
        values.forEach((setting, value) -> json.put(setting.word(), value.text()));
        Path file = folders.profile(profile);
        PrivateFile.write(file, JSON.writeValueAsBytes(json));
        return file;
    }
}
