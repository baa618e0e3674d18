package io.github.signindoctor.knowledge;

import io.github.signindoctor.model.ErrorCode;
import java.util.List;
import java.util.Optional;

/** What the pages say about words that somebody typed or pasted. */
public sealed interface Explanation {
    /** A code that has a page. */
    record OfCode(CodePage page) implements Explanation {}

    /** A symbolic name that Microsoft gave to several codes, in numeric order. */
    record OfSeveralCodes(List<CodePage> pages) implements Explanation {}

    /** A result text, or the identifier of its page. */
    record OfText(TextPage page) implements Explanation {}

    /** A cause. */
    record OfCause(CausePage page) implements Explanation {}

    /** A remedy. */
    record OfRemedy(RemedyPage page) implements Explanation {}

    /**
     * The text of an error page.
     *
     * @param error what could be read from it
     * @param explained its code, client sign or wording; empty where it has only identifiers to look up in a log
     */
    record OfPaste(PastedError error, Optional<Explanation> explained) implements Explanation {}

    /**
     * A code without a page. It is not explained by its relatives: they only help to see a typing mistake.
     *
     * @param family known codes that begin with this one, or that this one begins with
     * @param nearest known codes with the nearest numbers
     */
    record UnknownCode(ErrorCode code, List<CodePage> family, List<CodePage> nearest) implements Explanation {}

    /**
     * Words that lead nowhere.
     *
     * @param words as typed
     * @param proposals names and identifiers that look alike, best first
     */
    record Unknown(String words, List<String> proposals) implements Explanation {}
}
