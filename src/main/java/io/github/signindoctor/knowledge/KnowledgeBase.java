package io.github.signindoctor.knowledge;

import io.github.signindoctor.model.ErrorCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Answers what a code, a text, a cause, a remedy or a network means. Immutable and safe for many threads.
 *
 * <p>{@link Knowledge#builtIn()} gives the pages that ship with the program.
 */
public interface KnowledgeBase {
    /** The page of a code; empty for a code that no source describes. */
    Optional<CodePage> code(ErrorCode code);

    /** All codes, in numeric order. */
    Collection<CodePage> codes();

    /**
     * The codes with a symbolic name; more than one where Microsoft used the name twice.
     *
     * @param name in any case
     */
    default List<ErrorCode> codesOfName(String name) {
        return codes().stream()
                .filter(page -> !name.isBlank() && page.name().equalsIgnoreCase(name.strip()))
                .map(CodePage::code)
                .toList();
    }

    /**
     * The code with a symbolic name; empty where none or more than one has it.
     *
     * @param name in any case
     */
    default Optional<ErrorCode> codeOfName(String name) {
        List<ErrorCode> codes = codesOfName(name);
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

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

    /**
     * The page of a network; empty for one of which nothing is known.
     *
     * @param number autonomous system number as a record carries it, with or without {@code AS} before it
     */
    Optional<NetworkPage> network(String number);

    /** All networks of which something is known, by number. */
    Collection<NetworkPage> networks();
}
