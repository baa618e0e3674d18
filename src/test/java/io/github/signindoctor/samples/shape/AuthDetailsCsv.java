package io.github.signindoctor.samples.shape;

import io.github.signindoctor.samples.Log;
import io.github.signindoctor.samples.Row;
import io.github.signindoctor.samples.Step;
import java.util.List;

/** The companion of the portal's CSV download: one line for each authentication step. */
public final class AuthDetailsCsv {

    static final String HEADER = "Date (UTC),Request ID,Authentication method,Authentication method detail,Succeeded,"
            + "Result detail,Requirement";

    private AuthDetailsCsv() {}

    /** The whole file. */
    public static String of(Log log) {
        Csv csv = new Csv("\n").header(HEADER);
        for (Row row : log.latestFirst()) {
            row.factor().steps().forEach(step -> csv.line(cells(row, step)));
        }
        return csv.toString();
    }

    private static List<String> cells(Row row, Step step) {
        return List.of(
                step.at().toString(),
                row.keys().request(),
                step.method(),
                step.detail(),
                String.valueOf(step.succeeded()),
                step.result(),
                step.requirement());
    }
}
