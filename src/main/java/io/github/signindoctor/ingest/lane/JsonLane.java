package io.github.signindoctor.ingest.lane;

import java.util.Arrays;

/**
 * The hot reader of JSON: finds the end of each record and the members that diagnosis needs.
 *
 * <p>How it works. A record is a chain of scalars with something between them: brackets, names, colons, commas, blanks.
 * Records of one program look alike, so what stands between two scalars is one of very few texts. Each is taken apart once,
 * by {@link Learner}, and remembered as an {@link Edge} of a graph whose nodes are the places of scalars; from then on
 * it is compared, eight bytes at a time, and the names and brackets in it need not be looked at again. Only scalars are
 * scanned: strings eight bytes at a time for whatever is not plain ASCII, the rest byte by byte. Objects and lists that
 * were met before, byte for byte, are {@link Passages} and skipped whole. So all of the text is judged (brackets, quotes,
 * commas, UTF-8) although little of it is taken apart, and no tree is built.
 *
 * <p>It reads only what is plainly right. A record with something odd in it (an invalid number, a control character, a
 * name that stands twice, a comma too many) is marked, and the twin reads it; where the text is damaged, the lane ends
 * before the damaged record and the twin goes on from there. {@code LaneTest} holds the two against each other.
 */
final class JsonLane {
    private static final int DEEPEST = 66;
    /** The twin counts the values of longer records before it takes them apart. */
    private static final int LONGEST = 1 << 20;

    private static final byte[] KINDS = new byte[256];
    private static final byte STRING = 1;
    private static final byte BARE = 2;

    static {
        KINDS['"'] = STRING;
        KINDS['-'] = BARE;
        Arrays.fill(KINDS, '0', '9' + 1, BARE);
        Arrays.fill(KINDS, 'a', 'z' + 1, BARE);
        Arrays.fill(KINDS, 'A', 'Z' + 1, BARE);
    }

    private final Learner learner;
    private final Node root = new Node(null, Slots.NONE, new Name());
    /** The number of the object that is open at each depth; no two objects have the same. */
    private final long[] objects = new long[DEEPEST];

    private long opened;
    private byte[] bytes;
    private int end;
    private final Picks picks;
    private int lines;
    private boolean odd;
    private final PassageLearner passages;

    JsonLane(Form form, Slots slots, Picks picks) {
        this.learner = new Learner(form, slots);
        this.picks = picks;
        this.passages = new PassageLearner(picks);
    }

    static boolean isScalar(byte first) {
        return KINDS[first & 0xff] != 0;
    }

    /** Gives it a text of that length; {@link Bytes#SLACK} bytes must lie behind it. */
    void text(byte[] text, int length) {
        bytes = text;
        end = length;
    }

    /** Line ends in the record that was read last. */
    int lines() {
        return lines;
    }

    /** Whether the record that was read last must be left to the twin. */
    boolean odd() {
        return odd;
    }

    /**
     * Reads the record that begins here and fills the picks.
     *
     * @return the place behind it; -1 where there is no whole record that the lane can read
     */
    int record(int from) {
        picks.clear();
        lines = 0;
        odd = false;
        passages.giveUp();
        int at = from;
        Edge edge = follow(root, at);
        while (edge != null) {
            pass(edge, at);
            at += edge.length;
            Node node = edge.to;
            if (node == null) {
                odd |= at - from > LONGEST;
                return at;
            }
            if (edge.passages != null) {
                Passage known = edge.passages.find(bytes, at, end);
                if (known != null) {
                    if (known.high != 0) {
                        picks.known(edge.entered.slot, known);
                    }
                    lines += known.lines;
                    at += known.inner;
                    edge = known.exit;
                    continue;
                }
                passages.begin(edge, at, lines);
            }
            at = scalar(node, at);
            if (at < 0) {
                return -1;
            }
            edge = follow(node, at);
        }
        return -1;
    }

    /** The place behind the scalar that stands here; -1 where there is none. */
    private int scalar(Node node, int at) {
        if (node.depth != 0) {
            odd |= node.name.meet(objects[node.depth]);
        }
        int behind = KINDS[bytes[at] & 0xff] == STRING ? string(at + 1) : bare(at);
        if (behind >= 0 && node.slot != Slots.NONE) {
            picks.put(node.slot, at, behind);
            passages.giveUp();
        }
        return behind;
    }

    private void pass(Edge edge, int at) {
        if (edge.steps != null) {
            walk(edge.steps, at);
        }
        odd |= edge.odd;
        if (odd) {
            passages.giveUp();
        }
        passages.pass(edge, bytes, at, lines);
        lines += edge.lines;
    }

    private Edge follow(Node node, int at) {
        for (Edge edge : node.edges) {
            if (matches(edge, at)) {
                return edge;
            }
        }
        return at < end ? learner.learn(node, bytes, at, end) : null;
    }

    private boolean matches(Edge edge, int at) {
        long[] words = edge.words;
        if (at + edge.length > end) {
            return false;
        }
        int place = at;
        for (long word : words) {
            if (Bytes.word(bytes, place) != word) {
                return false;
            }
            place += Long.BYTES;
        }
        return (Bytes.word(bytes, place) & edge.mask) == edge.last
                && (edge.to == null || KINDS[bytes[at + edge.length] & 0xff] != 0);
    }

    private void walk(Step[] steps, int from) {
        for (Step step : steps) {
            Container container = step.container();
            switch (step.kind()) {
                case BEGIN -> picks.begin(container.slot, from + step.offset());
                case END -> picks.end(container.slot, from + step.offset());
                case OPEN -> objects[container.depth] = ++opened;
                case MEET -> odd |= container.name.meet(objects[container.depth - 1]);
            }
        }
    }

    /** The place behind the closing quote; -1 where a line or the text ends before it, or a character is malformed. */
    private int string(int from) {
        int at = from;
        while (true) {
            long marks = Bytes.special(Bytes.word(bytes, at));
            if (marks == 0) {
                at += Long.BYTES;
                continue;
            }
            at += Bytes.before(marks);
            byte c = bytes[at];
            if (c == '"') {
                return at < end ? at + 1 : -1;
            }
            int next = c == '\\' ? escape(at) : c < 0 ? at + Utf8.length(bytes, at) : control(at, c);
            if (next <= at || next > end) {
                return -1;
            }
            at = next;
        }
    }

    private int escape(int at) {
        byte c = bytes[at + 1];
        if (c < ' ') {
            return -1;
        }
        odd |= c == 'u' ? !isHex(at + 2) : "\"\\/bfnrt".indexOf(c) < 0;
        return at + 2;
    }

    private boolean isHex(int from) {
        for (int at = from; at < from + 4; at++) {
            if (Character.digit(bytes[at], 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private int control(int at, byte c) {
        odd = true;
        return c == '\n' || c == 0 ? -1 : at + 1;
    }

    /** The place behind a number or a word; what is neither is left to the twin. */
    private int bare(int from) {
        int at = from;
        while (at < end && KINDS[bytes[at] & 0xff] == BARE || bytes[at] == '.' || bytes[at] == '+') {
            at++;
        }
        byte c = bytes[at];
        if (at >= end || !(c == ',' || c == '}' || c == ']' || c == ' ' || c == '\n' || c == '\r' || c == '\t')) {
            return -1;
        }
        odd |= !Scalars.isValid(bytes, from, at);
        return at;
    }
}
