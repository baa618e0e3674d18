package io.github.signindoctor.ingest.file;

import java.io.IOException;
import java.util.Optional;

/** Is shown every input in turn. */
public interface InputVisitor {
    /** A text, to be read now. */
    void text(TextContent text, FirstLook look, Meter meter) throws IOException;

    /** Another visitor, to be shown one input beside this one; empty where inputs must come in turn. */
    default Optional<Branch> branch() {
        return Optional.empty();
    }

    /**
     * Something that holds no text that we could read.
     *
     * @param name of the input
     * @param reason one line, with what was expected in brackets
     */
    void unreadable(String name, String reason);
}
