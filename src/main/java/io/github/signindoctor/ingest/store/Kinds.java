package io.github.signindoctor.ingest.store;

import static io.github.signindoctor.ingest.store.Layout.AUTHENTICATION;
import static io.github.signindoctor.ingest.store.Layout.FLAGS;
import static io.github.signindoctor.ingest.store.Layout.INTERACTIVITY;
import static io.github.signindoctor.ingest.store.Layout.STATUS;

import io.github.signindoctor.model.AuthenticationStep;
import io.github.signindoctor.model.SignIn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which rows are alike in all that tells how a sign-in ended: status, interactivity, authentication and steps, whenever
 * they happened and whatever device answered. A log of millions holds hundreds.
 */
final class Kinds {
    /** The kind of each row, as long as there are no more than a {@code char} can tell; then empty. */
    private char[] narrow;

    /** The kind of each row from then on; empty before. */
    private int[] wide = {};

    private final List<SignIn> examples = new ArrayList<>();

    Kinds(Stored stored) {
        Rows rows = stored.rows;
        int[] steps = stepKinds(stored.parts);
        Map<Key, Integer> numbers = new HashMap<>();
        Key probe = new Key();
        narrow = new char[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            probe.of(rows, row, steps);
            Integer known = numbers.get(probe);
            if (known == null) {
                known = examples.size();
                numbers.put(probe.copy(), known);
                examples.add(stored.sketch(row));
            }
            set(row, known);
        }
    }

    private void set(int row, int kind) {
        if (wide.length == 0 && kind > Character.MAX_VALUE) {
            wide = new int[narrow.length];
            Arrays.setAll(wide, each -> narrow[each]);
            narrow = new char[] {};
        }
        if (wide.length == 0) {
            narrow[row] = (char) kind;
        } else {
            wide[row] = kind;
        }
    }

    /** The first row's sign-in, without identifiers, of those that are like this one. */
    SignIn example(int row) {
        return examples.get(wide.length == 0 ? narrow[row] : wide[row]);
    }

    /** Numbers steps alike that differ in nothing but the device that answered. */
    private static int[] stepKinds(Parts parts) {
        int[] numbers = new int[parts.steps.size()];
        Map<AuthenticationStep, Integer> known = new HashMap<>();
        for (int step = 0; step < numbers.length; step++) {
            AuthenticationStep each = parts.steps.value(step);
            AuthenticationStep plain = new AuthenticationStep(
                    each.at(), each.method(), "", each.succeeded(), each.result(), each.requirement());
            numbers[step] = known.computeIfAbsent(plain, key -> known.size());
        }
        return numbers;
    }

    /** Numbers that tell a kind; the same object is filled again and again for looking up. */
    private static final class Key {
        private final Tail tail = new Tail();
        private int[] numbers = new int[16];
        private int length;

        void of(Rows rows, int row, int[] stepKinds) {
            rows.tail(row, tail);
            length = 3 + tail.steps;
            if (length > numbers.length) {
                numbers = new int[length * 2];
            }
            numbers[0] = rows.get(row, STATUS);
            numbers[1] = rows.get(row, AUTHENTICATION);
            numbers[2] = rows.get(row, FLAGS) & INTERACTIVITY;
            for (int at = 3; at < length; at++) {
                numbers[at] = stepKinds[tail.next()];
            }
        }

        Key copy() {
            Key copy = new Key();
            copy.numbers = Arrays.copyOf(numbers, length);
            copy.length = length;
            return copy;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Arrays.equals(numbers, 0, length, key.numbers, 0, key.length);
        }

        @Override
        public int hashCode() {
            int hash = length;
            for (int at = 0; at < length; at++) {
                hash = hash * 31 + numbers[at];
            }
            return hash;
        }
    }
}
