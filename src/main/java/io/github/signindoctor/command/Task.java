package io.github.signindoctor.command;

import io.github.signindoctor.casework.CaseException;
import java.io.IOException;
import java.util.List;

/** What a verb does once its options are read. */
interface Task {
    /**
     * Does it.
     *
     * @return how the run ends
     * @throws IOException when reading or writing fails
     * @throws CaseException when the case cannot be worked as asked
     */
    ExitCode run(Screen screen) throws IOException, CaseException;

    /**
     * Takes words among which there is no option, so that no parser need be started for them.
     *
     * @param words what follows the verb; none begins with a hyphen
     * @return false where nothing was taken: then the parser has its say
     */
    default boolean takes(List<String> words) {
        return false;
    }

    /** How the user wants to be spoken to. */
    Look look();
}
