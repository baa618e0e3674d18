package io.github.signindoctor.command;

import io.github.signindoctor.knowledge.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Help that belongs to no single verb. Longer pages are texts beside this class. */
final class Topics {
    private static final List<String> PAGES = List.of("environment", "exit-codes", "formats", "tenants");

    /** What people call them. */
    private static final Map<String, String> ALSO = Map.ofEntries(
            Map.entry("env", "environment"),
            Map.entry("exit", "exit-codes"),
            Map.entry("exports", "formats"),
            Map.entry("input", "formats"),
            Map.entry("inputs", "formats"),
            Map.entry("output", "formats"),
            Map.entry("shape", "formats"),
            Map.entry("shapes", "formats"),
            Map.entry("live", "tenants"),
            Map.entry("profiles", "tenants"),
            Map.entry("tenant", "tenants"),
            Map.entry("variables", "environment"));

    private Topics() {}

    /** What a bare {@code signin-doctor} says. */
    static String welcome(Screen screen) {
        return drawn(text("welcome"), screen);
    }

    /** All verbs and topics. */
    static String overview(Screen screen) {
        String verbs = Verb.ALL.stream()
                .map(verb -> "  " + padded(verb.name()) + verb.summary() + "\n")
                .collect(Collectors.joining());
        return drawn(text("overview").replace("{verbs}\n", verbs), screen);
    }

    /** A topic's page. */
    static String page(String topic, Screen screen) {
        if (!PAGES.contains(topic)) {
            String help = Optional.ofNullable(ALSO.get(topic.toLowerCase(Locale.ROOT)))
                    .or(() -> Nearest.word(topic, names()))
                    .map(name -> "did you mean '" + name + "'?")
                    .orElse("'signin-doctor help' lists verbs and topics");
            throw StopException.usage(
                    "no such topic: '" + topic + "' (expected " + String.join(", ", names()) + ")", help);
        }
        return drawn(text(topic).replace("{exit-codes}\n", exitCodes()), screen);
    }

    private static String exitCodes() {
        StringBuilder table = new StringBuilder();
        for (ExitCode code : ExitCode.values()) {
            table.append(String.format(Locale.ROOT, "  %3d  %s%n", code.number(), code.meaning()));
        }
        return table.toString().replace("\r\n", "\n");
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(Verb.names());
        names.addAll(PAGES);
        return names;
    }

    private static String padded(String name) {
        return name + " ".repeat(12 - name.length());
    }

    private static String text(String name) {
        try (InputStream resource = Topics.class.getResourceAsStream(name + ".txt")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program is incomplete", e);
        }
    }

    private static String drawn(String text, Screen screen) {
        return text.lines()
                .flatMap(line -> Hanging.lines(line, screen.columns()).stream())
                .map(line -> painted(line, screen.paint()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Lines at the margin that end in a colon are headings; indented ones that name the program are to be typed. */
    private static String painted(String line, Paint paint) {
        if (line.startsWith("  signin-doctor ")) {
            return "  " + paint.cyan(line.substring(2));
        }
        return line.matches("\\S.*:") ? paint.bold(line) : line;
    }

    /** For completion scripts. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }
}
