package io.github.signindoctor.report;

import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.LoopMark;
import io.github.signindoctor.diagnose.Outcome;
import io.github.signindoctor.diagnose.TimelineRow;
import io.github.signindoctor.diagnose.UserHistory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one user did, attempt by attempt, the newest last, with the attempts of each finding marked. */
final class TimelinePart {
    /** So many attempts are told where nobody says how many. */
    static final int USUAL = 60;

    private static final int MOST_CODES = 4;

    private final Frame frame;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    private TimelinePart(Report report, Frame frame) {
        this.frame = frame;
        for (int i = 0; i < report.advices().size(); i++) {
            Finding finding = report.advices().get(i).finding();
            ids.put(finding.key(), FindingIds.at(i));
            titles.put(finding.key(), frame.causeTitle(finding.cause()));
        }
    }

    /** The newest rows, at most so many; nothing where the report is not about one user. */
    static List<Block> of(Report report, Frame frame, int most) {
        return report.history()
                .map(history -> new TimelinePart(report, frame).blocks(history, most))
                .orElse(List.of());
    }

    private List<Block> blocks(UserHistory history, int most) {
        List<TimelineRun> all = TimelineRun.of(history.rows());
        List<TimelineRun> shown = all.subList(Math.max(0, all.size() - most), all.size());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(
                2,
                Phrase.of(Ink.STRONG, "Timeline")
                        .and(Ink.DETAIL, " (" + Counts.of(history.rows().size(), "attempt") + ")")));
        history.remark()
                .ifPresent(remark -> blocks.add(new Block.Paragraph(2, Phrase.of(Ink.STRONG, Sentence.of(remark)))));
        int told = shown.stream().mapToInt(TimelineRun::count).sum();
        if (told < history.rows().size()) {
            blocks.add(new Block.Paragraph(2, leftOut(history.rows().size() - told)));
        }
        if (!shown.isEmpty()) {
            blocks.add(grid(shown));
            blocks.addAll(legend(shown).blocks());
        }
        return blocks;
    }

    private static Phrase leftOut(int attempts) {
        return Phrase.of(Ink.DETAIL, Counts.of(attempts, "older attempt") + " left out; to see all: ")
                .and(Ink.COMMAND, "--top" + Phrase.TIE + "0");
    }

    private Block grid(List<TimelineRun> runs) {
        var times = new TimeColumn(
                frame.style().zone(),
                runs.stream()
                        .flatMap(run -> Stream.of(run.first().at(), run.last().at()))
                        .toList());
        boolean wide = frame.style().hasRoomForWideTables();
        var rows = new ArrayList<List<Phrase>>();
        for (TimelineRun run : runs) {
            rows.addAll(wide ? wideRows(run, times) : narrowRows(run, times));
        }
        return new Block.Grid(2, wide ? wideColumns(times) : narrowColumns(times), rows);
    }

    private static List<Block.Column> wideColumns(TimeColumn times) {
        return List.of(
                new Block.Column(times.title(), Block.Holds.FIGURES),
                new Block.Column("App", Block.Holds.NAMES),
                new Block.Column("Place", Block.Holds.NAMES),
                new Block.Column("Device", Block.Holds.NAMES),
                new Block.Column("Method", Block.Holds.NAMES),
                new Block.Column("Outcome", Block.Holds.WORDS),
                new Block.Column("Code", Block.Holds.WORDS),
                new Block.Column("Finding", Block.Holds.WORDS));
    }

    private static List<Block.Column> narrowColumns(TimeColumn times) {
        return List.of(
                new Block.Column(times.title(), Block.Holds.FIGURES),
                new Block.Column("App, device", Block.Holds.NAMES),
                new Block.Column("Place, method", Block.Holds.NAMES),
                new Block.Column("Outcome, code", Block.Holds.NAMES),
                new Block.Column("Finding", Block.Holds.WORDS));
    }

    private List<List<Phrase>> wideRows(TimelineRun run, TimeColumn times) {
        TimelineRow.Deed deed = run.first().deed();
        Phrase none = Phrase.EMPTY;
        List<Phrase> row = List.of(
                time(run, times),
                frame.value(deed.app()),
                place(deed),
                frame.value(deed.device()),
                method(deed),
                outcome(run),
                codes(deed),
                marks(run));
        return run.count() == 1
                ? List.of(row)
                : List.of(row, List.of(until(run, times), none, none, none, none, none, none, none));
    }

    private List<List<Phrase>> narrowRows(TimelineRun run, TimeColumn times) {
        TimelineRow.Deed deed = run.first().deed();
        return List.of(
                List.of(time(run, times), frame.value(deed.app()), place(deed), outcome(run), marks(run)),
                List.of(until(run, times), frame.value(deed.device()), method(deed), codes(deed), Phrase.EMPTY));
    }

    private static Phrase time(TimelineRun run, TimeColumn times) {
        return Phrase.of(times.at(run.first().at()));
    }

    /** When the last of several was; nothing for a single attempt. */
    private static Phrase until(TimelineRun run, TimeColumn times) {
        String end = times.end(run.first().at(), run.last().at());
        return run.count() == 1 ? Phrase.EMPTY : Phrase.of("to" + Phrase.TIE + end);
    }

    private Phrase place(TimelineRow.Deed deed) {
        String both = deed.place().isEmpty() || deed.address().isEmpty()
                ? deed.place() + deed.address()
                : deed.place() + " " + deed.address();
        boolean room = frame.style().hasRoomForFullIds();
        return frame.value(room || deed.place().isEmpty() ? both : deed.place());
    }

    private Phrase method(TimelineRow.Deed deed) {
        return deed.silent() ? Phrase.of(Ink.DETAIL, TimelineLegend.SILENT) : frame.value(deed.method());
    }

    private static Phrase outcome(TimelineRun run) {
        Outcome outcome = run.first().deed().outcome();
        boolean bad = outcome == Outcome.FAILED || outcome == Outcome.BLOCKED;
        Phrase word = Phrase.of(bad ? Ink.STRONG : Ink.PLAIN, OutcomeWords.of(outcome));
        return run.count() == 1 ? word : word.and(" \u00d7" + Counts.of(run.count()));
    }

    /** Codes that a success followed stand in brackets, for they are no errors. */
    private static Phrase codes(TimelineRow.Deed deed) {
        Phrase codes = Counts.list(
                deed.codes().stream().map(code -> Phrase.of(code.toString())).toList(), MOST_CODES);
        return TimelineLegend.wereAnswered(deed) ? Phrase.of("(").and(codes).and(")") : codes;
    }

    private Legend legend(List<TimelineRun> runs) {
        Legend legend = TimelineLegend.of(runs);
        List<LoopMark> marks = runs.stream()
                .flatMap(run -> run.first().marks().stream())
                .filter(mark -> ids.containsKey(mark.finding()))
                .toList();
        marks.stream()
                .map(LoopMark::finding)
                .distinct()
                .forEach(key -> legend.add(
                        true,
                        ids.get(key),
                        "part of finding " + ids.get(key) + ", \u201c" + titles.get(key) + "\u201d"));
        marks.stream()
                .filter(mark -> mark.number() > 0)
                .findFirst()
                .ifPresent(mark -> legend.add(
                        true,
                        mark.number() + "/" + mark.count(),
                        "attempt " + mark.number() + " of the " + mark.count() + " that repeat in it"));
        return legend;
    }

    /** Findings that the report does not hold, for a filter left them out, are not named. */
    private Phrase marks(TimelineRun run) {
        String text = run.first().marks().stream()
                .filter(mark -> ids.containsKey(mark.finding()))
                .map(mark -> ids.get(mark.finding()) + position(mark, run))
                .collect(Collectors.joining(", "));
        return Phrase.of(Ink.STRONG, text);
    }

    private static String position(LoopMark mark, TimelineRun run) {
        if (mark.number() == 0) {
            return "";
        }
        String to = run.count() == 1 ? "" : "-" + (mark.number() + run.count() - 1);
        return Phrase.TIE + "" + mark.number() + to + "/" + mark.count();
    }
}
