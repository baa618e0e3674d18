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
    boolean isOfWholeFiles() {
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
     * @param files records that lack it, by file
     * @param rows all records, by file
     */
    String sentence(Map<String, Integer> files, Map<String, Integer> rows) {
        int lacking = files.values().stream().mapToInt(Integer::intValue).sum();
        int all = files.keySet().stream().mapToInt(rows::get).sum();
        String share = lacking == all ? "No record" : lacking + " of " + all + " records";
        String verb = lacking == all ? " shows " : lacking == 1 ? " does not show " : " do not show ";
        return share + " of " + FileLimits.names(files.keySet()) + verb + what + ".";
    }
}
