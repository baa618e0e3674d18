package io.github.signindoctor.knowledge;

import io.github.signindoctor.model.ErrorCode;
import java.util.Collection;
import java.util.Optional;

/**
 * Answers what a code, a text, a cause or a remedy means. Immutable and safe for many threads.
 *
 * <p>{@link Knowledge#builtIn()} gives the pages that ship with the program.
 */
public interface KnowledgeBase {
    /** The page of a code; empty for a code that no source describes. */
    Optional<CodePage> code(ErrorCode code);

    /** All codes, in numeric order. */
    Collection<CodePage> codes();

    /**
     * The page whose pattern fits a result text best: the longest contained pattern wins.
     *
     * @param text as a record carries it, in any case and spacing
     */
    Optional<TextPage> text(String text);

    /** All result texts, by id. */
    Collection<TextPage> texts();

    /** The page of a cause. */
    Optional<CausePage> cause(String id);

    /** All causes, by group in the vocabulary's order, then as listed there. */
    Collection<CausePage> causes();

    /** The page of a remedy. */
    Optional<RemedyPage> remedy(String id);

    /** All remedies, by id. */
    Collection<RemedyPage> remedies();
}
