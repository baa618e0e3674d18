package io.github.signindoctor.ingest;

import java.io.Reader;

/** A text whose malformed bytes are replaced, and remembered. */
public abstract class DecodedText extends Reader {
    /** Line of the first malformed byte sequence met so far, from 1; 0 where there was none. */
    public abstract long firstMalformedLine();
}
