package io.github.signindoctor.ingest.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.Content;
import io.github.signindoctor.ingest.DecodedText;
import io.github.signindoctor.ingest.Limit;
import io.github.signindoctor.ingest.ReadingOptions;
import io.github.signindoctor.ingest.RowSink;
import io.github.signindoctor.ingest.mapping.SignInMapper;
import io.github.signindoctor.model.ErrorCode;
import io.github.signindoctor.model.Origin;
import io.github.signindoctor.model.Shape;
import io.github.signindoctor.model.SignIn;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that reading one text said. */
final class Heard implements RowSink {
    private static final Map<String, ErrorCode> NAMES = Map.of("InvalidUserNameOrPassword", new ErrorCode(50126));

    final List<ObjectNode> rows = new ArrayList<>();
    final List<Shape> rowShapes = new ArrayList<>();
    final List<Long> lines = new ArrayList<>();
    final List<Shape> shapes = new ArrayList<>();
    final List<String> notSignIns = new ArrayList<>();
    final List<String> rejected = new ArrayList<>();
    final List<String> remarks = new ArrayList<>();
    final List<Limit> limits = new ArrayList<>();
    final List<ObjectNode> archives = new ArrayList<>();

    static Heard from(String text) {
        return from(new StringReader(text));
    }

    static Heard from(Reader text) {
        Heard heard = new Heard();
        try {
            reader().read(content(text), heard);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return heard;
    }

    private static JsonReader reader() {
        return new JsonReader(ReadingOptions.DEFAULT, name -> Optional.ofNullable(NAMES.get(name)));
    }

    private static Content content(Reader text) {
        return new Content() {
            @Override
            public String name() {
                return "test.json";
            }

            @Override
            public DecodedText open() {
                return new Decoded(text);
            }
        };
    }

    List<String> ids() {
        return rows.stream().map(row -> row.path("id").asText()).toList();
    }

    /** The only row, mapped. */
    SignIn signIn() {
        if (rows.size() != 1) {
            throw new AssertionError("expected one row, heard " + rows.size() + ", rejected " + rejected);
        }
        return new SignInMapper().map(rows.get(0), new Origin("test.json", lines.get(0), rowShapes.get(0)));
    }

    @Override
    public void signIn(ObjectNode canonical, Shape shape, long line) {
        rows.add(canonical);
        rowShapes.add(shape);
        lines.add(line);
    }

    @Override
    public void step(String requestId, ObjectNode step, long line) {
        throw new AssertionError("JSON carries no steps apart from their sign-ins");
    }

    @Override
    public void notSignIn(String what, Shape shape, long line) {
        notSignIns.add(what);
    }

    @Override
    public void rejected(long line, String reason) {
        rejected.add(line + ": " + reason);
    }

    @Override
    public void remark(long line, String reason) {
        remarks.add(line + ": " + reason);
    }

    @Override
    public void shape(Shape shape) {
        shapes.add(shape);
    }

    @Override
    public void limit(Limit limit) {
        limits.add(limit);
    }

    @Override
    public void archive(ObjectNode header) {
        archives.add(header);
    }

    private static final class Decoded extends DecodedText {
        private final Reader text;

        Decoded(Reader text) {
            this.text = text;
        }

        @Override
        public boolean isExact() {
            return true;
        }

        @Override
        public int utf8Begin() {
            return -1;
        }

        @Override
        public long firstMalformedLine() {
            return 0;
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            return text.read(buffer, from, length);
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }
}
