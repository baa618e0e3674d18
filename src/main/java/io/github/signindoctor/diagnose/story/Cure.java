package io.github.signindoctor.diagnose.story;

import io.github.signindoctor.knowledge.Signal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What counts as a cure of a trouble: a success of the same user with the factor or app that failed. */
public final class Cure {
    private Cure() {}

    /** A success in one of the apps of these records that a person sat in front of, as far as the export says. */
    public static Predicate<Reading> sameApp(List<Reading> failed) {
        Set<String> apps = new HashSet<>();
        failed.forEach(each -> apps.add(each.signIn().client().app().key()));
        return each -> each.succeeded()
                && !each.isSilent()
                && apps.contains(each.signIn().client().app().key());
    }

    /**
     * A success in one of the apps of these records with a factor given anew, or with nothing said of it, as in exports
     * without steps; never one that an older claim let in.
     */
    public static Predicate<Reading> sameAppAnew(List<Reading> failed) {
        return sameApp(failed).and(each -> each.signal() == Signal.PASSED || each.signal() == Signal.UNCLEAR);
    }

    /** This factor given anew. */
    public static Predicate<Reading> passed(SecondFactor factor) {
        return each -> each.passedFactor() && each.factor() == factor;
    }

    /** Any success that a person sat in front of, as far as the export says. */
    public static Predicate<Reading> anySuccess() {
        return each -> each.succeeded() && !each.isSilent();
    }
}
