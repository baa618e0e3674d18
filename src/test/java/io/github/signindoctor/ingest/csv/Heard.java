package io.github.signindoctor.ingest.csv;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.Limit;
import io.github.signindoctor.ingest.ReadingOptions;
import io.github.signindoctor.ingest.RowSink;
import io.github.signindoctor.model.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Remembers what a reader said, for tests to look at. */
final class Heard implements RowSink {
    final List<ObjectNode> signIns = new ArrayList<>();
    final List<Long> lines = new ArrayList<>();
    final List<ObjectNode> steps = new ArrayList<>();
    final List<String> stepsOf = new ArrayList<>();
    final List<String> notSignIns = new ArrayList<>();
    final List<String> rejected = new ArrayList<>();
    final List<String> remarks = new ArrayList<>();
    final List<String> embedded = new ArrayList<>();
    final List<Shape> shapes = new ArrayList<>();
    final List<Limit> limits = new ArrayList<>();

    static Heard reading(String name, String... lines) {
        return reading(ReadingOptions.DEFAULT, name, String.join("\n", lines) + "\n");
    }

    static Heard reading(ReadingOptions options, String name, String text) {
        Heard heard = new Heard();
        CsvReader reader = new CsvReader(options, (json, line, sink) -> heard.embedded.add(line + ": " + json));
        try {
            reader.read(new TextContent(name, text), heard);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return heard;
    }

    /** The only sign-in. */
    ObjectNode only() {
        if (signIns.size() != 1) {
            throw new AssertionError(signIns.size() + " sign-ins, rejected " + rejected);
        }
        return signIns.get(0);
    }

    @Override
    public void signIn(ObjectNode canonical, Shape shape, long line) {
        signIns.add(canonical);
        lines.add(line);
        shapes.add(shape);
    }

    @Override
    public void step(String requestId, ObjectNode step, long line) {
        stepsOf.add(requestId);
        steps.add(step);
    }

    @Override
    public void notSignIn(String what, Shape shape, long line) {
        notSignIns.add(line + ": " + what);
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
}
