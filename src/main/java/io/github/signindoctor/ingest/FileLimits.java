package io.github.signindoctor.ingest;

import io.github.signindoctor.model.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The sentences about whole inputs. */
final class FileLimits {
    private static final int MOST_NAMES = 3;

    private FileLimits() {}

    static void addTo(Set<String> sentences, List<FileLog> logs) {
        for (Limit limit : Limit.values()) {
            List<FileLog> files = logs.stream()
                    .filter(log -> log.limits().contains(limit))
                    .filter(log -> limit != Limit.TRUNCATED || wasBegun(log, logs))
                    .toList();
            if (!files.isEmpty() && !(limit == Limit.NEXT_LINK_LEFT && hasLastPage(logs))) {
                sentences.add(sentence(limit, files, logs));
            }
        }
    }

    /** What is so of all files alike is said of the input as a whole, over however many files it is spread. */
    private static String sentence(Limit limit, List<FileLog> files, List<FileLog> logs) {
        if (isOfForm(limit) && logs.stream().filter(FileLog::hasSignIns).allMatch(files::contains)) {
            return "The input" + sentence(limit, true);
        }
        return names(files.stream().map(FileLog::name).sorted().toList()) + sentence(limit, files.size() == 1);
    }

    /** Whether it lies in how the files were written, and not in where one of them ends. */
    private static boolean isOfForm(Limit limit) {
        return switch (limit) {
            case CODES_LOST, CUT_BY_DEPTH, KIND_UNKNOWN, DATE_ORDER_AMBIGUOUS -> true;
            case CUT_AT_ROW_LIMIT, NEXT_LINK_LEFT, TRUNCATED, UNFINISHED_DOWNLOAD -> false;
        };
    }

    /** Of an input that was not read at all, the problem says all there is to say. */
    private static boolean wasBegun(FileLog log, List<FileLog> logs) {
        return !log.shapes().isEmpty()
                || logs.stream()
                        .anyMatch(inside -> inside.name().startsWith(log.name() + "!")
                                && !inside.shapes().isEmpty());
    }

    /** Pages of one download each link to the next; where the last one is there, so are the others. */
    private static boolean hasLastPage(List<FileLog> logs) {
        return logs.stream()
                .anyMatch(log ->
                        log.shapes().contains(Shape.GRAPH_JSON) && !log.limits().contains(Limit.NEXT_LINK_LEFT));
    }

    private static String sentence(Limit limit, boolean one) {
        return switch (limit) {
            case CUT_AT_ROW_LIMIT ->
                (one ? " has" : " have each")
                        + " exactly 100 000 rows, so the export was probably cut; export shorter periods.";
            case NEXT_LINK_LEFT ->
                (one ? " is" : " are") + " not the last page of the download; the sign-ins behind it are missing.";
            case CODES_LOST ->
                (one ? " has" : " have")
                        + " lost the error codes, because Export-Csv cannot write them; use ConvertTo-Json -Depth 10.";
            case CUT_BY_DEPTH ->
                (one ? " was" : " were")
                        + " cut by ConvertTo-Json -Depth, so nested fields are missing; use -Depth 10.";
            case KIND_UNKNOWN ->
                (one ? " does" : " do")
                        + " not say whether the sign-ins are interactive; keep the name of the download.";
            case DATE_ORDER_AMBIGUOUS ->
                (one ? " has" : " have")
                        + " dates whose order of day and month cannot be told; settle it with --date-order.";
            case UNFINISHED_DOWNLOAD ->
                (one ? " was" : " were") + " not fetched completely; the sign-ins that had not come are missing.";
            case TRUNCATED -> (one ? " was" : " were") + " not read completely; see the problems of the file.";
        };
    }

    /** Names for a sentence: three of them, and how many more. */
    static String names(Collection<String> files) {
        List<String> names = new ArrayList<>(files);
        String shown = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        int more = names.size() - MOST_NAMES;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }
}
