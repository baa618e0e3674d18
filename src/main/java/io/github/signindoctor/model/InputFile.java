package io.github.signindoctor.model;

import java.util.List;

/**
 * What became of one input file.
 *
 * @param name as in {@link Origin#file()}
 * @param shape identifiers of the shapes in it, joined by {@code +} where there are several; {@code unknown} where none was recognised
 * @param records distinct sign-ins that it carried
 * @param duplicates rows less records
 * @param rejected rows that could not be read
 * @param notSignIns rows that were recognised as something else
 * @param problems the first 1000
 * @param problemsOmitted how many more there were
 */
public record InputFile(
        String name,
        String shape,
        long records,
        long duplicates,
        long rejected,
        long notSignIns,
        List<Problem> problems,
        long problemsOmitted) {
    /** The name that stands for sign-ins that came from the service itself, and from no file of the user's. */
    public static final String SERVICE = "Microsoft Graph";

    /** How many problems a report keeps for each file. */
    public static final int MOST_PROBLEMS = 1000;

    /** Copies the list. */
    public InputFile {
        problems = List.copyOf(problems);
    }

    /** All problems, also those not kept. */
    public long problemCount() {
        return problems.size() + problemsOmitted;
    }
}
