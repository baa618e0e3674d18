package io.github.signindoctor.ingest;

import java.io.Reader;

/** A text whose malformed bytes are replaced, and remembered. */
public abstract class DecodedText extends Reader {
    /** Line of the first malformed byte sequence met so far, from 1; 0 where there was none. */
    public abstract long firstMalformedLine();

    /** Whether every character stands in the text as it came, as far as has been read. */
    public abstract boolean isExact();

    /** How many bytes of UTF-8 lie before the text itself: none, or a byte order mark; negative in another encoding. */
    public abstract int utf8Begin();
}
