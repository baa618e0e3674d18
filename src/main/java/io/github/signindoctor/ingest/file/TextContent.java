package io.github.signindoctor.ingest.file;

import io.github.signindoctor.ingest.Content;
import io.github.signindoctor.ingest.DecodedText;
import java.io.IOException;
import java.util.List;

/** A text on disk or in an archive. */
public final class TextContent implements Content {
    private final String name;
    private final Bytes bytes;
    private final Troubles troubles;
    private ByteText last;

    TextContent(String name, Bytes bytes, Troubles troubles) {
        this.name = name;
        this.bytes = bytes;
        this.troubles = troubles;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public DecodedText open() throws IOException {
        last = ByteText.of(bytes.open());
        return last;
    }

    /** Why the text ends before its end, as far as it has been read; empty where it does not. */
    public List<String> truncations() {
        return List.copyOf(troubles.truncations());
    }

    /** Line of the first malformed byte sequence that the latest reading met; 0 where there was none. */
    public long firstMalformedLine() {
        return last == null ? 0 : last.firstMalformedLine();
    }

    /** Line of the first NUL character that the latest reading left out; 0 where there was none. */
    public long firstNulLine() {
        return last == null ? 0 : last.firstNulLine();
    }
}
