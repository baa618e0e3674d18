package io.github.signindoctor.casework;

import io.github.signindoctor.knowledge.Nearest;
import io.github.signindoctor.model.SignIn;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says why nothing is left to judge: an empty input is not the same as filters that let nothing through. */
final class Absence {
    private final Filters filters;
    private final Collection<SignIn> all;

    private Absence(Filters filters, Collection<SignIn> all) {
        this.filters = filters;
        this.all = all;
    }

    static Absence of(Filters filters, Collection<SignIn> all) {
        return new Absence(filters, all);
    }

    /** One line. */
    String line() {
        return all.isEmpty()
                ? "nothing to judge: the input holds no sign-in"
                : "nothing left to judge: the filters let none of " + all.size() + " records through" + proposal();
    }

    private String proposal() {
        return filters.app()
                .flatMap(app -> Nearest.word(app, appNames()))
                .map(near -> "; did you mean the app '" + near + "'?")
                .orElse("");
    }

    /** Whole names and their words, for a part of a name is enough. */
    private Set<String> appNames() {
        return all.stream()
                .map(signIn -> signIn.client().app().name())
                .flatMap(name -> Stream.concat(Stream.of(name), Arrays.stream(name.split(" "))))
                .collect(Collectors.toSet());
    }
}
