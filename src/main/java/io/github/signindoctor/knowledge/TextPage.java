package io.github.signindoctor.knowledge;

import java.util.List;

/**
 * What we know about one result text: {@code error-codes/texts/<id>.yaml}.
 *
 * @param id slug
 * @param text the wording most often seen
 * @param patterns folded fragments; a text matches when it contains one
 * @param signal what it says
 * @param meaning one sentence
 * @param pointsTo causes, with the tell
 * @param certainty {@code verbatim}, {@code documented}, {@code described} or {@code third-party}
 * @param sources where it comes from
 */
public record TextPage(
        String id,
        String text,
        List<String> patterns,
        Signal signal,
        String meaning,
        List<Pointer> pointsTo,
        String certainty,
        List<String> sources) {}
