package io.github.signindoctor.ingest;

import io.github.signindoctor.model.Device;
import io.github.signindoctor.model.Interactivity;
import io.github.signindoctor.model.Shape;
import io.github.signindoctor.model.SignIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Something that a joined record does not show. */
enum Lack {
    COMPANION(
            "the authentication steps, which the portal exports in a file of its own (InteractiveSignIns_AuthDetails)",
            signIn -> !signIn.authentication().stepsVisible() && signIn.origin().shape() == Shape.PORTAL_CSV),
    BETA(
            "the authentication steps, because Graph v1.0 leaves them out (export from beta)",
            signIn -> !signIn.authentication().stepsVisible() && signIn.origin().shape() == Shape.GRAPH_JSON),
    STEPS(
            "the authentication steps",
            signIn -> !signIn.authentication().stepsVisible()
                    && signIn.origin().shape() != Shape.PORTAL_CSV
                    && signIn.origin().shape() != Shape.GRAPH_JSON),
    POLICIES(
            "which Conditional Access policies applied",
            signIn -> !signIn.policies().visible()),
    RISK(
            "risk, which is hidden without an Entra ID P2 licence",
            signIn -> signIn.risk().hidden()),
    DEVICE(
            "a device identity (id, join type or compliance), so a browser that does not prove its device cannot be told"
                    + " from a device that is refused",
            signIn -> isUnknown(signIn.device())),
    CODE("how the sign-in ended", signIn -> signIn.status().code().isEmpty()),
    KIND("whether a person sat in front of it", signIn -> signIn.interactivity() == Interactivity.UNKNOWN);

    /** Whether nothing proves which device it is. */
    static boolean isUnknown(Device device) {
        return device.id().isEmpty()
                && device.trust().isEmpty()
                && !device.compliant().isYes();
    }

    private final String what;
    private final Predicate<SignIn> test;

    Lack(String what, Predicate<SignIn> test) {
        this.what = what;
        this.test = test;
    }

    /** One record that lists policies proves that the export could; then "none listed" is an answer. */
    boolean isOfWholeSources() {
        return this == POLICIES || this == DEVICE;
    }

    /** Whether it is worth a sentence only where a record turns on it. */
    boolean isOfNeed() {
        return this == DEVICE;
    }

    /** Whether this record turns on it: a refusal for want of a good device. */
    boolean isNeeded(SignIn signIn) {
        return this == DEVICE
                && signIn.status()
                        .code()
                        .filter(code -> code.isAnyOf(50097, 53000, 53001, 530002, 530003))
                        .isPresent();
    }

    static List<Lack> of(SignIn signIn) {
        List<Lack> lacks = new ArrayList<>();
        for (Lack each : values()) {
            if (each.test.test(signIn)) {
                lacks.add(each);
            }
        }
        return lacks;
    }

    /**
     * Says what is lacking where.
     *
     * @param sources records that lack it, by source
     * @param rows all records, by source
     */
    String sentence(Map<Source, Integer> sources, Map<Source, Integer> rows) {
        int lacking = sources.values().stream().mapToInt(Integer::intValue).sum();
        int all = sources.keySet().stream().mapToInt(rows::get).sum();
        List<String> names = Source.names(sources.keySet(), rows.keySet());
        return lacking == all
                ? "No " + String.join(" or ", names) + " record shows " + what + "."
                : lacking + " of " + all + " " + String.join(" and ", names) + " records"
                        + (lacking == 1 ? " does not show " : " do not show ") + what + ".";
    }
}
