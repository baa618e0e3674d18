package io.github.signindoctor.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.Limit;
import io.github.signindoctor.ingest.RowSink;
import io.github.signindoctor.ingest.lane.OddSink;
import io.github.signindoctor.ingest.text.JsonText;
import io.github.signindoctor.ingest.text.Shown;
import io.github.signindoctor.model.Shape;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Goes through a text of JSON values, however they are strung together, and hands each candidate on. Only one record is
 * in memory at a time.
 */
final class JsonStream {
    private static final int LONGEST_PREFIX = 2000;
    private static final int MOST_FRAMES = 64;

    private final RowSink sink;
    private final JsonCandidates candidates;
    private final FastLane lane;
    private Characters in;
    private ValueScanner scanner;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private List<String> usualKeys = List.of();
    /** The last record that the fast lane has read, whose names would be the usual ones. */
    private String passed = "";

    private final CommaRule commas;
    private boolean lost;

    JsonStream(Characters in, RowSink sink, JsonCandidates candidates, FastLane lane) {
        this.in = in;
        this.lane = lane;
        this.sink = sink;
        this.candidates = candidates;
        this.scanner = new ValueScanner(in);
        this.commas = new CommaRule(sink);
    }

    /** Reads to the end. */
    void read() throws IOException {
        for (int c = in.afterBlanks(); c != Characters.END; c = in.afterBlanks()) {
            at(c);
        }
        if (!frames.isEmpty() && !lost) {
            sink.remark(in.line(), "the text ends inside a list (expected ]); what came before was read");
            sink.limit(Limit.TRUNCATED);
        }
    }

    private void at(int c) throws IOException {
        if (",]}".indexOf(c) < 0) {
            commas.value(in.line(), !frames.isEmpty());
        }
        switch (c) {
            case ',' -> comma();
            case '[' -> openList();
            case ']', '}' -> close(c == '}');
            case '{' -> object();
            case '"' -> quoted();
            default -> other();
        }
    }

    private void object() throws IOException {
        Frame list = frames.peek();
        boolean among = list == null || !list.object() && !list.isRows() && !list.isUnnamed() && !list.isTables();
        if (among && lane.isOpen(candidates, in)) {
            fastLane(candidates.last().orElseThrow(), list != null);
        } else {
            value();
        }
    }

    /** Leaves the records from here on to the fast lane, and goes on behind the last that it could read. */
    private void fastLane(Shape shape, boolean list) throws IOException {
        FastLane.Left left = lane.read(shape, in, list, twin());
        in = left.rest();
        scanner = new ValueScanner(in);
        candidates.recognised(left.stop().records());
        lane.closeUntil(candidates.recognised());
        if (!passed.isEmpty()) {
            usualKeys = scan(passed, 1, 1).keys();
        }
        if (left.stop().records() == 0) {
            value();
        }
    }

    private OddSink twin() {
        return new OddSink() {
            @Override
            public void record(String text, long line, int column) {
                odd(text, line, column);
            }

            @Override
            public void passed(String text) {
                passed = text;
            }
        };
    }

    private void odd(String record, long line, int column) {
        try {
            Scanned scanned = scan(record, line, column);
            if (scanned.end() != Scanned.End.WHOLE) {
                throw new IllegalStateException("the fast lane took for a record what is none: " + scanned.fault());
            }
            whole(scanned);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scanned scan(String record, long line, int column) throws IOException {
        return new ValueScanner(new Characters(new StringReader(record), line, column)).scan();
    }

    private boolean inObject() {
        return !frames.isEmpty() && frames.peek().object();
    }

    private void comma() throws IOException {
        long line = in.line();
        in.next();
        int c = in.afterBlanks();
        if ((c == ']' || c == '}') && !frames.isEmpty()) {
            sink.remark(line, "trailing comma (expected a record); read as if it were not there");
        }
        commas.comma(line, !frames.isEmpty(), c == Characters.END);
    }

    private void openList() throws IOException {
        if (!frames.isEmpty() && (frames.peek().isRows() || frames.peek().isUnnamed())) {
            value();
        } else if (frames.size() < MOST_FRAMES) {
            in.next();
            push(new Frame(false, "", JsonNodeFactory.instance.objectNode()));
        } else {
            tooDeep();
        }
    }

    /** From here on the closing brackets no longer match what was opened, which is then not worth naming. */
    private void tooDeep() throws IOException {
        commas.lose();
        if (!lost) {
            sink.rejected(in.line(), "lists nested deeper than " + MOST_FRAMES + " levels (expected records)");
        }
        lost = true;
        while (in.peek() == '[') {
            in.next();
            in.afterBlanks();
        }
    }

    private void push(Frame frame) {
        frames.push(frame);
        candidates.forgetLast();
        commas.open();
        if (frame.isUnnamed()) {
            sink.rejected(in.line(), "rows whose columns are not named before them (expected columns, then rows)");
        } else if (frame.isTables()) {
            candidates.say(Shape.LOG_ANALYTICS_JSON, sink);
        } else if (!frame.key().isEmpty() && frame.isGraphPage()) {
            candidates.say(Shape.GRAPH_JSON, sink);
        }
    }

    private void close(boolean object) throws IOException {
        if (!frames.isEmpty() && frames.peek().object() == object) {
            Frame closed = frames.pop();
            candidates.forgetLast();
            if (object && closed.hasNextLink()) {
                sink.limit(Limit.NEXT_LINK_LEFT);
            }
        } else if (!lost) {
            commas.lose();
            sink.remark(in.line(), "unexpected " + Shown.character(in.peek()) + " (expected a record)");
        }
        commas.close();
        in.next();
    }

    private void quoted() throws IOException {
        if (inObject()) {
            member();
            return;
        }
        Scanned scanned = scanner.scan();
        if (scanned.end() == Scanned.End.WHOLE && in.afterBlanks() == ':') {
            closedTooEarly(scanned);
        } else {
            value(scanned);
        }
    }

    /** A member outside of any record: the record before it had a brace too many, and its rest is lost. */
    private void closedTooEarly(Scanned name) throws IOException {
        commas.lose();
        sink.rejected(
                name.line(),
                "unexpected ':' at " + in.line() + ":" + in.column() + " (expected a record after a record)");
        in.loseCount();
        lost |= !new Resynchronisation(in).seek(name, usualKeys);
    }

    /** A record, or an object that turns out to hold a list of them. */
    private void value() throws IOException {
        Frame list = frames.peek();
        boolean row = list != null && list.isRows();
        value(row ? scanner.scanRow(list.columns()) : scanner.scan());
    }

    private void value(Scanned scanned) throws IOException {
        switch (scanned.end()) {
            case WHOLE -> whole(scanned);
            case WRAPPER -> wrapper(scanned);
            case TOO_LONG -> sink.rejected(scanned.line(), scanned.fault());
            case BROKEN, CUT -> broken(scanned);
        }
    }

    private void whole(Scanned scanned) throws IOException {
        Frame list = frames.peek();
        if (list != null && list.isUnnamed()) {
            return;
        }
        Optional<JsonNode> parsed = parsed(scanned);
        if (parsed.isEmpty() && scanned.keys().isEmpty()) {
            // A word that is no value: what stands here is the inside of a record that ended too early.
            commas.lose();
            lost |= !new Resynchronisation(in).seek(scanned, usualKeys);
        }
        parsed.ifPresent(value -> offer(value, scanned, list));
    }

    private void offer(JsonNode value, Scanned scanned, Frame list) {
        long before = candidates.recognised();
        if (list == null) {
            candidates.offer(value, scanned.line(), Surrounding.ALONE, sink);
        } else {
            inList(value, scanned, list);
        }
        if (candidates.recognised() == before) {
            commas.lose();
        } else if (scanned.keys().size() == 2) {
            usualKeys = scanned.keys();
            passed = "";
        }
    }

    private void inList(JsonNode value, Scanned scanned, Frame list) {
        if (!list.isRows() || !value.isArray()) {
            candidates.offer(value, scanned.line(), list.surrounding(), sink);
        } else if (value.size() == list.columns()) {
            candidates.offer(list.named(value), scanned.line(), list.surrounding(), sink);
        } else {
            sink.rejected(scanned.line(), "a row of " + value.size() + " cells (expected " + list.columns() + ")");
        }
    }

    private Optional<JsonNode> parsed(Scanned scanned) {
        if (scanned.trailingComma() > 0) {
            sink.remark(scanned.trailingComma(), "trailing comma (expected a value); read as if it were not there");
        }
        JsonText.Parsed parsed = JsonText.parse(scanned.text(), scanned.line(), scanned.column());
        if (parsed.value().isEmpty()) {
            sink.rejected(scanned.line(), parsed.fault());
        } else if (parsed.repeatedName()) {
            sink.remark(scanned.line(), "a member stands twice in this record (expected once); the last one counts");
        }
        return parsed.value();
    }

    private void wrapper(Scanned scanned) throws IOException {
        if (frames.size() >= MOST_FRAMES) {
            tooDeep();
            return;
        }
        JsonText.Parsed head = JsonText.parse(scanned.text() + "null}", scanned.line(), scanned.column());
        if (head.value().isEmpty()) {
            sink.remark(scanned.line(), "the object around the records: " + head.fault());
        }
        ObjectNode header = head.value().map(ObjectNode.class::cast).orElseGet(JsonNodeFactory.instance::objectNode);
        frames.push(new Frame(true, "", header));
        in.next();
        push(new Frame(false, scanned.wrapperKey(), header));
    }

    /** A further member of a wrapper, after or between its lists. */
    private void member() throws IOException {
        Scanned name = scanner.scan();
        if (name.end() != Scanned.End.WHOLE || in.afterBlanks() != ':') {
            sink.rejected(name.line(), "broken member of the object around the records (expected a name and :)");
            return;
        }
        in.next();
        int c = in.afterBlanks();
        String key = JsonText.parse(name.text(), name.line(), name.column())
                .value()
                .map(JsonNode::asText)
                .orElse("");
        if (c == '[' && ValueScanner.isList(key)) {
            in.next();
            push(new Frame(false, key, frames.peek().header()));
            return;
        }
        Scanned scanned = scanner.scan();
        if (scanned.end() == Scanned.End.WHOLE) {
            parsed(scanned).ifPresent(value -> frames.peek().header().set(key, value));
        } else if (scanned.end() == Scanned.End.WRAPPER) {
            wrapper(scanned);
        } else {
            broken(scanned);
        }
    }

    private void broken(Scanned scanned) throws IOException {
        commas.lose();
        sink.rejected(scanned.line(), scanned.fault());
        boolean found = new Resynchronisation(in).seek(scanned, usualKeys);
        if (!found) {
            lost = true;
            if (scanned.end() == Scanned.End.CUT) {
                sink.limit(Limit.TRUNCATED);
            }
        }
    }

    /** A number or word in a list, the head of a syslog line before its object, or no JSON at all. */
    private void other() throws IOException {
        if (!frames.isEmpty() && !inObject() && in.peek() != ':') {
            value();
            return;
        }
        long line = in.line();
        if (!frames.isEmpty()) {
            commas.lose();
            sink.rejected(line, "unexpected " + Shown.character(in.next()) + " at " + line + " (expected a record)");
            return;
        }
        if (in.column() > 1) {
            value();
            return;
        }
        if (prefixed()) {
            return;
        }
        String text = in.restOfLine(LONGEST_PREFIX);
        sink.rejected(line, "no JSON: " + Shown.text(text) + " (expected { or [)");
    }

    private boolean prefixed() throws IOException {
        for (int at = 0; at < LONGEST_PREFIX; at++) {
            int c = in.peek(at);
            if (c == '{') {
                for (int passed = 0; passed < at; passed++) {
                    in.next();
                }
                return true;
            }
            if (c == Characters.END || c == '\n') {
                return false;
            }
        }
        return false;
    }
}
