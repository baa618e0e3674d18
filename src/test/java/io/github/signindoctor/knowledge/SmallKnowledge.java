package io.github.signindoctor.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of pages in which all is well: one code, two texts, one network, and a brief page for each cause and remedy. */
final class SmallKnowledge {
    static final String CODE = "50074.yaml";
    static final String TEXT = "texts/no-response.yaml";
    static final String CAUSE = "causes/totp-clock-drift.yaml";
    static final String REMEDY = "remedies/sync-time.yaml";

    static final String NETWORK = "networks/64500.yaml";

    private final Path root;

    SmallKnowledge(Path root) {
        this.root = root;
        Vocabulary.causes().forEach(this::cause);
        Vocabulary.remedies().forEach(this::remedy);
        write(CODE, code());
        write(
                "50076.yaml",
                "code: 50076\nkind: interrupt\nmeaning: A second factor is needed.\nsources:\n  - a/b c.md\n");
        write(TEXT, text("no-response", "User did not respond to the notification", "did not respond"));
        write(NETWORK, "network: 64500\nname: Example\nkind: hosting\nmeaning: Rents.\nsources:\n  - a/b c.md\n");
        write("texts/declined.yaml", text("declined", "MFA denied; user declined", "user declined"));
    }

    Path root() {
        return root;
    }

    SmallKnowledge write(String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a page; fails where the words to change are not in it, for then the test would prove nothing. */
    SmallKnowledge change(String file, String from, String to) {
        String text = read(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(from + " is not in " + file);
        }
        return write(file, text.replace(from, to));
    }

    SmallKnowledge delete(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The issues as a person sees them, with paths from the folder on. */
    List<String> issues() {
        return told(Knowledge.load(root).issues());
    }

    /** The same for other issues of this folder. */
    List<String> told(List<KnowledgeIssue> issues) {
        return issues.stream()
                .map(issue -> issue.toString().replace(root.toString() + "/", ""))
                .toList();
    }

    private String read(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cause(String id) {
        StringBuilder page = new StringBuilder("id: %s%ntitle: About %s%n".formatted(id, id))
                .append("group: %s%nsummary: It is so.%ncures:%n"
                        .formatted(Vocabulary.groupOf(id).orElseThrow()));
        List<String> cures = id.equals("unknown") ? Vocabulary.remedies() : List.of("none");
        cures.forEach(cure -> page.append("  - id: %s%n    why: It helps.%n".formatted(cure)));
        write("causes/" + id + ".yaml", page.append("sources:\n  - a/b c.md\n").toString());
    }

    private void remedy(String id) {
        write(
                "remedies/" + id + ".yaml",
                "id: %s%ntitle: Do %s%nsummary: Does it.%nrunnable: %s%nsources:%n  - a/b c.md%n"
                        .formatted(id, id, Vocabulary.isRunnable(id)));
    }

    private static String text(String id, String text, String pattern) {
        return """
                id: %s
                text: %s
                patterns:
                  - %s
                signal: %s
                meaning: It says so.
                pointsTo:
                  - id: unknown
                    when: Nothing else is known.
                certainty: verbatim
                sources:
                  - a/b c.md
                """.formatted(id, text, pattern, id);
    }

    private static String code() {
        return """
                code: 50074
                name: StrongAuthRequired
                kind: interrupt
                meaning: >-
                  A second factor was asked for.
                traits: [password-accepted, user-action-pending]
                details: >-
                  The first factor was right.
                  The second was asked for.
                doesNotMean:
                  - The user did not decline.
                looksLike:
                  - A success follows.
                causes:
                  - id: totp-clock-drift
                    when: The codes are wrong.
                  - id: unknown
                    when: Nothing else fits.
                whatToDo:
                  - Wait.
                sources:
                  - a/b c.md
                  - https://example.com/page
                """;
    }
}
