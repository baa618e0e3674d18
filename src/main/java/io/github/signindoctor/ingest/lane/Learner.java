package io.github.signindoctor.ingest.lane;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes apart what stands between two scalars, by the grammar of JSON, where it was not met before. */
final class Learner {
    private static final int DEEPEST = 64;
    private static final int LONGEST_NAME = 256;
    /** A file of ever new names is not worth learning. */
    private static final int MOST_LEARNT = 8192;

    private final Form form;
    private final Slots slots;
    private final Container record;
    private int learnt;

    private byte[] bytes;
    private int end;
    private int start;
    private int at;
    private Container in;
    private String name = "";
    private boolean odd;
    private List<Step> steps = new ArrayList<>();
    private Container entered;
    private List<Container> left = new ArrayList<>();

    private enum Expect {
        NAME,
        NAME_OR_END,
        VALUE,
        VALUE_OR_END,
        COMMA_OR_END
    }

    Learner(Form form, Slots slots) {
        this.form = form;
        this.slots = slots;
        this.record = new Container(null, "", true, slots);
    }

    /**
     * What follows a scalar.
     *
     * @param before the scalar; the root node at the beginning of a record
     * @param from place of the first byte behind it
     * @param to end of the text
     * @return null where the text ends too early or is not what the lane reads
     */
    Edge learn(Node before, byte[] text, int from, int to) {
        bytes = text;
        end = to;
        start = from;
        at = from;
        in = before.in;
        odd = false;
        steps = new ArrayList<>();
        entered = null;
        left = new ArrayList<>();
        Node target = learnt++ < MOST_LEARNT ? walk() : null;
        if (target == null) {
            return null;
        }
        Edge edge =
                new Edge(bytes, from, at, new Edge.Target(target == END ? null : target, steps, odd, entered, left));
        before.learn(edge);
        return edge;
    }

    private static final Node END = new Node(null, Slots.NONE, new Name());

    private Node walk() {
        Expect expect = Expect.COMMA_OR_END;
        if (in == null) {
            at++;
            in = record;
            step(Step.Kind.OPEN, record);
            expect = Expect.NAME_OR_END;
        }
        while (at < end) {
            byte c = bytes[at];
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
                at++;
            } else if (c == '}' || c == ']') {
                if (!close(c == '}', expect)) {
                    return null;
                }
                if (in == null) {
                    return END;
                }
                expect = Expect.COMMA_OR_END;
            } else if (expect == Expect.COMMA_OR_END) {
                if (c != ',') {
                    return null;
                }
                at++;
                expect = in.object ? Expect.NAME : Expect.VALUE;
            } else if (expect == Expect.NAME || expect == Expect.NAME_OR_END) {
                if (c != '"' || !name()) {
                    return null;
                }
                expect = Expect.VALUE;
            } else if (c == '{' || c == '[') {
                if (!open(c == '{')) {
                    return null;
                }
                expect = c == '{' ? Expect.NAME_OR_END : Expect.VALUE_OR_END;
            } else {
                return JsonLane.isScalar(c) ? in.node(name, slots) : null;
            }
        }
        return null;
    }

    private void step(Step.Kind kind, Container container) {
        steps.add(new Step(kind, container, at - start));
    }

    /** A comma that nothing follows is forgiven, but by the twin, who names it. */
    private boolean close(boolean object, Expect expect) {
        boolean afterComma = expect == (object ? Expect.NAME : Expect.VALUE) && !afterColon();
        boolean allowed =
                expect == Expect.COMMA_OR_END || expect == (object ? Expect.NAME_OR_END : Expect.VALUE_OR_END);
        if (in.object != object || !(allowed || afterComma)) {
            return false;
        }
        odd |= afterComma;
        at++;
        if (in.slot != Slots.NONE) {
            step(Step.Kind.END, in);
        }
        left.add(in);
        entered = in == entered ? null : entered;
        in = in.parent;
        return true;
    }

    private boolean afterColon() {
        int before = at - 1;
        while (before > start && bytes[before] <= ' ') {
            before--;
        }
        return bytes[before] == ':';
    }

    private boolean open(boolean object) {
        if (in.depth == DEEPEST || !object && in.depth == 1 && form.isWrapper(name)) {
            return false;
        }
        in = in.child(name, object, slots);
        entered = entered == null ? in : entered;
        if (in.member) {
            step(Step.Kind.MEET, in);
        }
        if (in.slot != Slots.NONE) {
            step(Step.Kind.BEGIN, in);
        }
        at++;
        if (object) {
            step(Step.Kind.OPEN, in);
        }
        return true;
    }

    private boolean name() {
        int from = ++at;
        while (at < end && bytes[at] != '"') {
            byte c = bytes[at];
            if (c == '\\' || c < ' ') {
                return false;
            }
            at++;
        }
        if (at - from > LONGEST_NAME) {
            return false;
        }
        name = new String(bytes, from, at - from, StandardCharsets.UTF_8);
        odd |= (in.depth == 1 || (in.path + "/").equals(form.prefix())) && !form.isPlain(in.path, name);
        at++;
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
        return at < end && bytes[at++] == ':';
    }
}
