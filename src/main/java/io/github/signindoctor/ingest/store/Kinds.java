package io.github.signindoctor.ingest.store;

import static io.github.signindoctor.ingest.store.Layout.AUTHENTICATION;
import static io.github.signindoctor.ingest.store.Layout.FLAGS;
import static io.github.signindoctor.ingest.store.Layout.INTERACTIVITY;
import static io.github.signindoctor.ingest.store.Layout.STATUS;
import static io.github.signindoctor.ingest.store.Layout.STEPS;

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
    private final int[] kinds;
    private final List<SignIn> examples = new ArrayList<>();

    Kinds(Stored stored) {
        Rows rows = stored.rows;
        int[] steps = stepKinds(stored.parts);
        Map<Key, Integer> numbers = new HashMap<>();
        Key probe = new Key();
        kinds = new int[rows.size()];
        for (int row = 0; row < kinds.length; row++) {
            probe.of(rows, row, steps);
            Integer known = numbers.get(probe);
            if (known == null) {
                known = examples.size();
                numbers.put(probe.copy(), known);
                examples.add(stored.sketch(row));
            }
            kinds[row] = known;
        }
    }

    /** The first row's sign-in, without identifiers, of those that are like this one. */
    SignIn example(int row) {
        return examples.get(kinds[row]);
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
        private int[] numbers = new int[16];
        private int length;

        void of(Rows rows, int row, int[] stepKinds) {
            int count = rows.stepsOf(row);
            length = 3 + count;
            if (length > numbers.length) {
                numbers = new int[length * 2];
            }
            numbers[0] = rows.get(row, STATUS);
            numbers[1] = rows.get(row, AUTHENTICATION);
            numbers[2] = rows.get(row, FLAGS) & INTERACTIVITY;
            int first = rows.get(row, STEPS);
            for (int at = 0; at < count; at++) {
                numbers[3 + at] = stepKinds[rows.step(first + at)];
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
