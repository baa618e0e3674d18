package io.github.signindoctor.ingest;

import io.github.signindoctor.model.Interactivity;
import io.github.signindoctor.model.Shape;
import io.github.signindoctor.model.SignIn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Records that show the same, because one export makes them: of one shape, interactive or not. Over how many files they
 * are spread says nothing about what they show.
 *
 * @param shape how they were exported
 * @param kind which of them
 */
record Source(Shape shape, Interactivity kind) implements Comparable<Source> {
    static Source of(SignIn signIn) {
        return new Source(signIn.origin().shape(), signIn.interactivity());
    }

    /** Whether both came from the same kind of export, whatever their records are of. */
    boolean isLike(Source other) {
        return shape == other.shape;
    }

    @Override
    public int compareTo(Source other) {
        int shapes = shape.id().compareTo(other.shape.id());
        return shapes != 0 ? shapes : kind.compareTo(other.kind);
    }

    /**
     * Names some of all sources, each in words that stand before "records".
     *
     * @param some those to name
     * @param all among which they stand out; what is named whole needs no kind
     */
    static List<String> names(Set<Source> some, Collection<Source> all) {
        Set<String> names = new TreeSet<>();
        for (Source each : some) {
            boolean whole = all.stream().filter(each::isLike).allMatch(some::contains);
            names.add(whole ? each.shape.id() : each.adjective() + " " + each.shape.id());
        }
        return new ArrayList<>(names);
    }

    private String adjective() {
        return switch (kind) {
            case INTERACTIVE -> "interactive";
            case SILENT -> "non-interactive";
            case UNKNOWN -> "undetermined";
        };
    }
}
