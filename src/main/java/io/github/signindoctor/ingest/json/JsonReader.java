package io.github.signindoctor.ingest.json;

import io.github.signindoctor.ingest.Content;
import io.github.signindoctor.ingest.DecodedText;
import io.github.signindoctor.ingest.ReadingOptions;
import io.github.signindoctor.ingest.RowSink;
import io.github.signindoctor.ingest.ShapeReader;
import io.github.signindoctor.model.ErrorCode;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads inputs of JSON: one value or many, a line each, run together or indented, in arrays or in the wrappers of Graph,
 * Event Hub and the Log Analytics query interface, behind the heads of syslog lines. A broken record costs itself only.
 */
public final class JsonReader implements ShapeReader {
    private final ReadingOptions options;
    private final Function<String, Optional<ErrorCode>> codeOfName;

    /**
     * A reader that keeps no state from one input to the next.
     *
     * @param options order and zone of dates that lack them
     * @param codeOfName the error code behind a symbolic name such as {@code InvalidUserNameOrPassword}
     */
    public JsonReader(ReadingOptions options, Function<String, Optional<ErrorCode>> codeOfName) {
        this.options = options;
        this.codeOfName = codeOfName;
    }

    @Override
    public void read(Content content, RowSink sink) throws IOException {
        JsonCandidates candidates = new JsonCandidates(options, codeOfName);
        DecodedText text = content.open();
        try (FastLane lane = FastLane.of(content, text, sink, options.lane())) {
            new JsonStream(new Characters(text), sink, candidates, lane).read();
        }
    }
}
