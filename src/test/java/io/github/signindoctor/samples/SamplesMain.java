package io.github.signindoctor.samples;

import java.io.IOException;
import java.nio.file.Path;

/** Writes {@code samples/} anew, below the folder given or the current one. */
public final class SamplesMain {

    private SamplesMain() {}

    /** Takes at most one argument: the folder that holds (or shall hold) the sample files. */
    public static void main(String[] arguments) throws IOException {
        Samples.write(Path.of(arguments.length > 0 ? arguments[0] : "samples"));
    }
}
