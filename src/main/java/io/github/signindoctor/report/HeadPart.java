package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Outcome;
import io.github.signindoctor.model.InputFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The top of a report: what was read. */
final class HeadPart {
    private static final int MOST_TENANTS = 4;

    private HeadPart() {}

    static List<Block> of(Report report, Frame frame) {
        Report.Input input = report.input();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(
                1, Phrase.of(Ink.STRONG, "Sign-in report").and(Ink.DETAIL, " by signin-doctor " + report.version())));
        blocks.add(new Block.Facts(2, facts(input, frame)));
        return blocks;
    }

    static List<Block.Fact> facts(Report.Input input, Frame frame) {
        var facts = new ArrayList<Block.Fact>();
        facts.add(new Block.Fact("Read", read(input)));
        if (input.copies() > 0) {
            facts.add(new Block.Fact("Copies", copies(input.copies())));
        }
        if (!frame.files().folder().isEmpty()) {
            facts.add(
                    new Block.Fact("Folder", Phrase.of(Ink.VALUE, frame.files().folder())));
        }
        if (!input.tenants().isEmpty()) {
            var names =
                    input.tenants().stream().map(each -> tenant(each, frame)).toList();
            facts.add(new Block.Fact(names.size() == 1 ? "Tenant" : "Tenants", Counts.list(names, MOST_TENANTS)));
        }
        window(input, frame).ifPresent(facts::add);
        input.asOf()
                .filter(asOf -> !input.to().equals(input.asOf()))
                .ifPresent(asOf -> facts.add(
                        new Block.Fact("As of", Phrase.of(frame.times().at(asOf)))));
        if (input.attempts().total() > 0) {
            facts.add(new Block.Fact("Attempts", attempts(input.attempts())));
        }
        return facts;
    }

    private static Phrase read(Report.Input input) {
        boolean isLive =
                input.files().size() == 1 && input.files().get(0).name().equals(InputFile.SERVICE);
        return Phrase.of(Ink.STRONG, Counts.of(input.records(), "record"))
                .and(" of " + Counts.of(input.users(), "user") + " from "
                        + (isLive ? InputFile.SERVICE : Counts.of(input.files().size(), "file")));
    }

    private static Phrase copies(long copies) {
        return Phrase.of(Counts.of(copies) + "; a record that stands in more than one file counts once");
    }

    private static Phrase tenant(Report.Tenant tenant, Frame frame) {
        return tenant.name()
                .map(name -> frame.value(name).and(Ink.SOURCE, " (" + frame.shortId(tenant.id()) + ")"))
                .orElseGet(() -> frame.value(tenant.id()));
    }

    private static Optional<Block.Fact> window(Report.Input input, Frame frame) {
        return input.from()
                .flatMap(from -> input.to()
                        .map(to -> new Block.Fact(
                                "Period",
                                Phrase.of(frame.times().range(from, to))
                                        .and(Ink.DETAIL, " (" + Times.length(Duration.between(from, to)) + ")"))));
    }

    private static Phrase attempts(Report.Attempts attempts) {
        var parts = new ArrayList<Phrase>();
        add(parts, attempts.succeeded(), OutcomeWords.of(Outcome.SUCCEEDED));
        add(parts, attempts.failed(), OutcomeWords.of(Outcome.FAILED));
        add(parts, attempts.blocked(), OutcomeWords.of(Outcome.BLOCKED));
        add(parts, attempts.abandoned(), OutcomeWords.of(Outcome.ABANDONED));
        add(parts, attempts.pending(), OutcomeWords.of(Outcome.PENDING));
        return Phrase.of(Counts.of(attempts.total()) + ": ").and(Phrase.join(", ", parts));
    }

    private static void add(List<Phrase> parts, long count, String outcome) {
        if (count > 0) {
            parts.add(Phrase.of(Counts.of(count) + " " + outcome));
        }
    }
}
