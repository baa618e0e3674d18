package io.github.signindoctor.ingest.file;

import io.github.signindoctor.ingest.Content;
import io.github.signindoctor.ingest.DecodedText;
import io.github.signindoctor.ingest.RawBytes;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** A text on disk or in an archive. */
public final class TextContent implements Content {
    private final String name;
    private final Bytes bytes;
    private final Troubles troubles;
    private final List<ByteText> readings = new ArrayList<>();

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
        ByteText reading = ByteText.of(bytes.open());
        readings.add(reading);
        return reading;
    }

    @Override
    public Optional<RawBytes> raw() {
        return Optional.of(new RawBytes() {
            @Override
            public long packedSize() {
                return bytes.packedSize();
            }

            @Override
            public InputStream from(long offset) throws IOException {
                return bytes.open(offset);
            }

            @Override
            public DecodedText textFrom(long offset, long line) throws IOException {
                ByteText reading = ByteText.middle(bytes.open(offset), line);
                readings.add(reading);
                return reading;
            }
        });
    }

    /** Why the text ends before its end, as far as it has been read; empty where it does not. */
    public List<String> truncations() {
        return List.copyOf(troubles.truncations());
    }

    /** Line of the first malformed byte sequence that any reading met; 0 where there was none. */
    public long firstMalformedLine() {
        return first(ByteText::firstMalformedLine);
    }

    /** Line of the first NUL character that any reading left out; 0 where there was none. */
    public long firstNulLine() {
        return first(ByteText::firstNulLine);
    }

    /** Readings may end early or begin in the middle, but those that come to the first place find it at the same line. */
    private long first(ToLongFunction<ByteText> line) {
        return readings.stream()
                .mapToLong(line)
                .filter(found -> found > 0)
                .min()
                .orElse(0);
    }
}
