package io.github.signindoctor.knowledge;

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
     * @param number its digits, however many
     * @param range what numbers like it are about, in our reading; a sentence or two
     * @param family known codes that begin with this one, or that this one begins with
     * @param nearest known codes with the nearest numbers
     */
    record UnknownCode(String number, String range, List<CodePage> family, List<CodePage> nearest)
            implements Explanation {}

    /**
     * A page that somebody may have meant.
     *
     * @param id what to ask for to read it
     * @param kind what it is a page of, such as {@code cause}
     * @param title its title, wording or symbolic name
     */
    record Candidate(String id, String kind, String title) {}

    /**
     * Words that several pages hold.
     *
     * @param words as typed
     * @param candidates result texts, causes, remedies and codes, in this order
     */
    record OfSeveralPages(String words, List<Candidate> candidates) implements Explanation {}

    /**
     * Words that lead nowhere.
     *
     * @param words as typed
     * @param proposals pages whose names or identifiers look alike, best first
     */
    record Unknown(String words, List<Candidate> proposals) implements Explanation {}
}
