package io.github.signindoctor.report;

import io.github.signindoctor.knowledge.CausePage;
import io.github.signindoctor.knowledge.CodePage;
import io.github.signindoctor.knowledge.Explanation;
import io.github.signindoctor.knowledge.PastedError;
import io.github.signindoctor.knowledge.TextPage;
import java.util.ArrayList;
import java.util.List;

/** Lays out what is known about words that somebody typed or pasted. */
final class ExplanationPage {
    /** More are no help to choose from. */
    private static final int MOST_CANDIDATES = 20;

    private final Frame frame;

    ExplanationPage(Frame frame) {
        this.frame = frame;
    }

    // A chain, since pattern matching in switch is not in Java 17; a form that is left out fails the test of all forms.
    List<Block> blocks(Explanation explanation) {
        if (explanation instanceof Explanation.OfCode code) {
            return code(code.page());
        }
        if (explanation instanceof Explanation.OfSeveralCodes several) {
            return several(several.pages());
        }
        if (explanation instanceof Explanation.OfText text) {
            return text(text.page());
        }
        if (explanation instanceof Explanation.OfCause cause) {
            return cause(cause.page());
        }
        if (explanation instanceof Explanation.OfRemedy remedy) {
            return new RemedySheet(frame).blocks(remedy.page());
        }
        return other(explanation);
    }

    private List<Block> other(Explanation explanation) {
        if (explanation instanceof Explanation.OfPaste paste) {
            return paste(paste);
        }
        if (explanation instanceof Explanation.UnknownCode unknown) {
            return unknown(unknown);
        }
        if (explanation instanceof Explanation.OfSeveralPages several) {
            return several(several);
        }
        if (explanation instanceof Explanation.Unknown unknown) {
            return unknown(unknown);
        }
        throw new IllegalArgumentException(explanation.getClass().getName());
    }

    private List<Block> code(CodePage page) {
        String name = page.name().isEmpty() ? "" : " " + page.name();
        PageLayout layout = new PageLayout(frame)
                .title(page.code() + name, page.kind().id())
                .text(page.meaning());
        page.detail()
                .ifPresent(detail -> layout.text(detail.details())
                        .list("What it does not mean", detail.doesNotMean())
                        .list("How it looks in a log", detail.looksLike())
                        .pointers("Causes", detail.causes())
                        .steps("What to do", detail.whatToDo()));
        return layout.sources(page.sources()).blocks();
    }

    private List<Block> several(List<CodePage> pages) {
        var blocks = new ArrayList<Block>();
        for (CodePage page : pages) {
            if (!blocks.isEmpty()) {
                blocks.add(new Block.Paragraph(0, Phrase.EMPTY));
            }
            blocks.addAll(code(page));
        }
        return blocks;
    }

    private List<Block> text(TextPage page) {
        return new PageLayout(frame)
                .title(page.text(), "result text")
                .text(page.meaning())
                .pointers("Points to", page.pointsTo())
                .sources(page.sources())
                .blocks();
    }

    private List<Block> cause(CausePage page) {
        PageLayout layout = new PageLayout(frame)
                .title(
                        page.title(),
                        "cause " + page.id() + (page.group().equals("none") ? "" : ", group " + page.group()))
                .text(page.summary());
        page.detail().ifPresent(detail -> layout.text(detail.details()));
        layout.remedies("What cures it", page.cures());
        page.cures().stream()
                .findFirst()
                .ifPresent(first -> layout.command("Step by step", "signin-doctor explain " + first.id()));
        page.detail()
                .ifPresent(detail -> layout.list("What does not cure it", detail.doesNotCure())
                        .list("What a log must show", detail.evidence())
                        .pointers("Not to be confused with", detail.notToConfuseWith())
                        .fact("Rights to look into it", detail.needs())
                        .fact("Where in the portal", detail.portal())
                        .commands("PowerShell to look into it", detail.powershell())
                        .fact("To tell the user", detail.tellTheUser()));
        return layout.sources(page.sources()).blocks();
    }

    private List<Block> paste(Explanation.OfPaste paste) {
        PastedError error = paste.error();
        PageLayout layout = new PageLayout(frame).title("From the pasted text", "");
        error.code().ifPresent(code -> layout.fact("Code", code.toString()));
        layout.fact("Client sign", error.clientSign())
                .fact("Request id", error.requestId())
                .fact("Correlation id", error.correlationId());
        error.time().ifPresent(time -> layout.fact("Time", time.toString()));
        var blocks = new ArrayList<>(layout.blocks());
        paste.explained().ifPresent(inner -> {
            blocks.add(new Block.Paragraph(0, Phrase.EMPTY));
            blocks.addAll(blocks(inner));
        });
        return blocks;
    }

    private List<Block> unknown(Explanation.UnknownCode unknown) {
        return new PageLayout(frame)
                .title(frame.cut(unknown.number(), frame.style().proseWidth() / 2), "unknown code")
                .text("We know no source that describes this code. What its relatives mean says nothing about it.")
                .text(unknown.range())
                .codes("Known codes that begin alike", unknown.family())
                .codes("Known codes nearby", unknown.nearest())
                .blocks();
    }

    private List<Block> unknown(Explanation.Unknown unknown) {
        PageLayout layout = new PageLayout(frame)
                .title(frame.cut(unknown.words(), frame.style().proseWidth() / 2), "unknown")
                .text("No code, result text, cause or remedy of ours fits these words.");
        return layout.candidates("Did you mean", unknown.proposals())
                .command("To search the codes", "signin-doctor codes WORD")
                .command("All causes", "signin-doctor causes")
                .blocks();
    }

    private List<Block> several(Explanation.OfSeveralPages several) {
        var candidates = several.candidates();
        PageLayout layout = new PageLayout(frame)
                .title(frame.cut(several.words(), frame.style().proseWidth() / 2), Counts.of(candidates.size(), "page"))
                .candidates(
                        "Which of these is meant", candidates.subList(0, Math.min(MOST_CANDIDATES, candidates.size())));
        if (candidates.size() > MOST_CANDIDATES) {
            layout.text("And " + (candidates.size() - MOST_CANDIDATES) + " more; a further word narrows them down.");
        }
        return layout.blocks();
    }
}
