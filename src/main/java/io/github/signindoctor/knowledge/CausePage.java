package io.github.signindoctor.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * What we know about one cause: {@code error-codes/causes/<id>.yaml}.
 *
 * @param id identifier of the vocabulary
 * @param title short, for headlines
 * @param group {@code factor}, {@code registration} … or {@code none}
 * @param summary one sentence
 * @param detail the rest of a full page
 * @param cures remedies, best first, each with why
 * @param sources where it comes from
 */
public record CausePage(
        String id,
        String title,
        String group,
        String summary,
        Optional<Detail> detail,
        List<Pointer> cures,
        List<String> sources) {
    /** What a full page adds. */
    public record Detail(
            String details,
            List<String> evidence,
            List<Pointer> notToConfuseWith,
            List<String> doesNotCure,
            String needs,
            String portal,
            List<String> powershell,
            String tellTheUser) {}
}
