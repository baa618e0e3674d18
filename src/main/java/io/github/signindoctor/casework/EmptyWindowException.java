package io.github.signindoctor.casework;

import java.time.Instant;

/** The window asked for ends before it begins. */
public final class EmptyWindowException extends CaseException {
    private static final long serialVersionUID = 1L;

    EmptyWindowException(Instant since, Instant until) {
        super(
                "the window ends before it begins: since " + since + ", until " + until
                        + " (expected since before until)",
                "exchange --since and --until; relative times count back from the latest record");
    }
}
