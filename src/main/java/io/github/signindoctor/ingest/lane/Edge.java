package io.github.signindoctor.ingest.lane;

import java.util.List;

/**
 * What stands between two scalars: brackets, names, colons, commas, blanks. It was taken apart once; where the same bytes
 * stand again they need only be compared.
 */
final class Edge {
    final long[] words;
    final long last;
    final long mask;
    final int length;
    /** Line ends in it. */
    final int lines;
    /** The scalar behind it; null at the end of the record. */
    final Node to;
    /** What happens on the way; null where nothing does, as most often. */
    final Step[] steps;
    /** Whether something in it must be left to the twin. */
    final boolean odd;
    /** The outermost object or list that begins in it and goes on behind it; null where none does. */
    final Container entered;
    /** What was met in that; null where none begins. */
    final Passages passages;

    private final List<Container> left;

    Edge(byte[] bytes, int from, int to, Target target) {
        this.length = to - from;
        int whole = length / Long.BYTES;
        int rest = length % Long.BYTES;
        this.words = new long[whole];
        for (int at = 0; at < whole; at++) {
            words[at] = Bytes.word(bytes, from + at * Long.BYTES);
        }
        this.mask = rest == 0 ? 0 : -1L >>> Long.SIZE - rest * Byte.SIZE;
        this.last = Bytes.word(bytes, from + whole * Long.BYTES) & mask;
        int count = 0;
        for (int at = from; at < to; at++) {
            count += bytes[at] == '\n' ? 1 : 0;
        }
        this.lines = count;
        this.to = target.node();
        this.steps = target.steps().isEmpty() ? null : target.steps().toArray(Step[]::new);
        this.odd = target.odd();
        this.entered = target.entered();
        this.passages = entered == null || odd ? null : new Passages();
        this.left = target.left();
    }

    /** Whether a value that is picked begins in it. */
    boolean picks() {
        if (steps != null) {
            for (Step step : steps) {
                if (step.kind() == Step.Kind.BEGIN) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an object or list of this kind ends in it. */
    boolean leaves(Container container) {
        return left.contains(container);
    }

    /**
     * Where an edge leads.
     *
     * @param node the scalar behind it; null at the end of the record
     * @param steps what happens on the way
     * @param odd whether something in it must be left to the twin
     * @param entered the outermost object or list that begins on the way and goes on behind it; null where none does
     * @param left the objects and lists that end on the way
     */
    record Target(Node node, List<Step> steps, boolean odd, Container entered, List<Container> left) {}
}
