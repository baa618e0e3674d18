package io.github.signindoctor.command;

import io.github.signindoctor.casework.CaseException;
import java.io.IOException;

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

    /** How the user wants to be spoken to. */
    Look look();
}
