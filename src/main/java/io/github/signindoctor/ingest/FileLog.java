package io.github.signindoctor.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.store.SignInTable.StepCounts;
import io.github.signindoctor.model.InputFile;
import io.github.signindoctor.model.Problem;
import io.github.signindoctor.model.Shape;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what became of one input. */
final class FileLog {
    /** The portal cuts its downloads at this many rows. */
    private static final long PORTAL_ROW_LIMIT = 100_000;

    private final String name;
    private final Set<Shape> shapes = EnumSet.noneOf(Shape.class);
    private final Set<Limit> limits = EnumSet.noneOf(Limit.class);
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Long> others = new TreeMap<>();
    private final List<String> inheritedLimits = new ArrayList<>();
    private long problemsOmitted;
    private long rows;
    private long repeated;
    private long found;
    private long duplicateSteps;
    private long rejected;

    FileLog(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    Set<Shape> shapes() {
        return shapes;
    }

    Set<Limit> limits() {
        return limits;
    }

    /** Limits that an archive carries from its sources. */
    List<String> inheritedLimits() {
        return inheritedLimits;
    }

    /** Whether a sign-in was read from it. */
    boolean hasSignIns() {
        return rows > 0;
    }

    /** Whether everything in it was read, and it is all there was to export. */
    boolean isComplete() {
        return rejected == 0
                && !limits.contains(Limit.TRUNCATED)
                && !limits.contains(Limit.CUT_AT_ROW_LIMIT)
                && !limits.contains(Limit.NEXT_LINK_LEFT)
                && !limits.contains(Limit.UNFINISHED_DOWNLOAD);
    }

    void shape(Shape shape) {
        shapes.add(shape);
    }

    void limit(Limit limit) {
        limits.add(limit);
    }

    void archive(ObjectNode header) {
        header.path("limits").forEach(limit -> inheritedLimits.add(limit.asText()));
        boolean isUnfinished = Download.isOfRows(header)
                && !header.path("sources").path(0).path("complete").asBoolean(true);
        if (isUnfinished) {
            limit(Limit.UNFINISHED_DOWNLOAD);
        }
    }

    /** Whoever fetched it knows more than its first line, which was written before the rest came. */
    void download(Download download) {
        inheritedLimits.clear();
        inheritedLimits.addAll(download.limits());
        limits.remove(Limit.UNFINISHED_DOWNLOAD);
        if (!download.complete()) {
            limit(Limit.UNFINISHED_DOWNLOAD);
        }
    }

    void row() {
        rows(1);
    }

    void rows(int more) {
        rows += more;
    }

    /** Some of the rows repeat a request id of this input. */
    void repeated(long count) {
        repeated += count;
    }

    void notSignIn(String what, Shape shape) {
        shapes.add(shape);
        others.merge(what, 1L, Long::sum);
    }

    void rejected(Problem problem) {
        rejected++;
        problem(problem);
    }

    void problem(Problem problem) {
        if (problems.size() < InputFile.MOST_PROBLEMS) {
            problems.add(problem);
        } else {
            problemsOmitted++;
        }
    }

    /** Ends the reading of this input. */
    void close() {
        if (rows == PORTAL_ROW_LIMIT && shapes.contains(Shape.PORTAL_CSV)) {
            limit(Limit.CUT_AT_ROW_LIMIT);
        }
        if (rows == 0 && !others.isEmpty()) {
            problem(Problem.at(0, "holds only " + othersText() + " (expected sign-ins)"));
        } else if (shapes.isEmpty() && problems.isEmpty()) {
            problem(Problem.at(0, "holds nothing that is known (expected sign-in records as JSON or CSV)"));
        }
    }

    /** Says what became of its steps, which is known when all inputs are read. */
    void joined(StepCounts steps) {
        found = steps.found();
        duplicateSteps = steps.duplicates();
        long orphans = steps.orphans();
        if (orphans > 0) {
            problem(Problem.at(
                    0,
                    "steps of " + orphans + " request " + (orphans == 1 ? "id" : "ids")
                            + " that no file carries (expected the sign-in file of the same download beside it)"));
        }
    }

    private String othersText() {
        return others.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", "));
    }

    InputFile toInputFile() {
        return new InputFile(
                name,
                shapeText(),
                rows == 0 ? found : rows - repeated,
                rows == 0 ? duplicateSteps : repeated,
                rejected,
                others.values().stream().mapToLong(Long::longValue).sum(),
                problems,
                problemsOmitted);
    }

    /** Identifiers of the shapes, joined by +. */
    String shapeText() {
        return shapes.isEmpty() ? "unknown" : shapes.stream().map(Shape::id).collect(Collectors.joining("+"));
    }
}
