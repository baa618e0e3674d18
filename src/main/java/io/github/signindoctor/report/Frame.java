package io.github.signindoctor.report;

import io.github.signindoctor.knowledge.CausePage;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.knowledge.RemedyPage;
import java.time.Instant;
import java.util.Optional;

/**
 * What every part of a page is drawn with.
 *
 * @param asOf time against which states were judged; empty for a page that tells of no input
 */
record Frame(KnowledgeBase knowledge, TextStyle style, FileNames files, Optional<Instant> asOf) {
    /** Enough of an object id to find it again. */
    private static final int SHORT_ID = 13;

    /** No name of an honest app, policy or device is longer. */
    private static final int LONGEST_VALUE = 90;

    private static final int LONGEST_SENTENCE = 600;

    /** Narrower screens cannot hold a command in one line. */
    private static final int ROOM_FOR_COMMANDS = 60;

    /** For a page that tells of no input. */
    Frame(KnowledgeBase knowledge, TextStyle style) {
        this(knowledge, style, FileNames.NONE, Optional.empty());
    }

    /** For a page that tells of this input. */
    Frame of(Report.Input input) {
        return new Frame(knowledge, style, new FileNames(input.files()), input.asOf());
    }

    /** For a page that no screen breaks into lines: wide enough for everything. */
    Frame unscreened() {
        int width = Math.max(style.width(), TextStyle.WIDE);
        return new Frame(
                knowledge,
                new TextStyle(width, style.colour(), style.unicode(), style.zone(), style.top()),
                files,
                asOf);
    }

    /** A command of this program to copy from running text, held together where there is room. */
    String command(String words) {
        String line = "signin-doctor " + words;
        return style.width() < ROOM_FOR_COMMANDS ? line : line.replace(' ', Phrase.TIE);
    }

    Times times() {
        return new Times(style.zone());
    }

    String causeTitle(String id) {
        return knowledge.cause(id).map(CausePage::title).orElse(id);
    }

    String remedyTitle(String id) {
        return knowledge.remedy(id).map(RemedyPage::title).orElse(id);
    }

    /** A name or identifier from the log, held to a length that cannot flood a page. */
    Phrase value(String text) {
        return Phrase.of(Ink.VALUE, cut(text, LONGEST_VALUE));
    }

    /** A sentence that may quote the log, held to a few lines. */
    String sentence(String text) {
        return cut(text, LONGEST_SENTENCE);
    }

    String shortId(String id) {
        return cut(id, style.hasRoomForFullIds() ? LONGEST_VALUE : SHORT_ID);
    }

    String cut(String text, int room) {
        return Visible.cutMiddle(Visible.of(text), room, "\u2026");
    }
}
