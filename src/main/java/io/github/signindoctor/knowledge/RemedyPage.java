package io.github.signindoctor.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * What we know about one remedy: {@code error-codes/remedies/<id>.yaml}.
 *
 * @param id identifier of the vocabulary
 * @param title short, imperative
 * @param summary one sentence
 * @param runnable whether this program can run it
 * @param detail the rest of a full page
 * @param sources where it comes from
 */
public record RemedyPage(
        String id, String title, String summary, boolean runnable, Optional<Detail> detail, List<String> sources) {
    /** What a full page adds. */
    public record Detail(
            List<String> steps,
            String portal,
            List<String> powershell,
            String role,
            String licence,
            String permission,
            List<String> doesNotFix,
            String undo,
            List<String> afterwards,
            String tellTheUser) {}
}
