package io.github.signindoctor.graph.pull;

import io.github.signindoctor.graph.PullOrder;
import java.util.ArrayList;
import java.util.List;

/** What pulled sign-ins cannot show because of how they were asked for. */
final class Limits {
    private Limits() {}

    static List<String> of(PullOrder order, SignInQuery.Version version) {
        List<String> limits = new ArrayList<>();
        PullOrder.Narrowing narrowing = order.narrowing();
        if (narrowing.userId().isPresent()) {
            limits.add("Only the sign-ins of one user were pulled, so what is normal in the tenant is not known.");
        }
        if (narrowing.app().isPresent()) {
            limits.add("Only the sign-ins of one app were pulled, so successes elsewhere are not seen.");
        }
        if (narrowing.code().isPresent()) {
            limits.add("Only the sign-ins with one code were pulled, so what followed them is not seen.");
        }
        if (narrowing.failures()) {
            limits.add("Only failed sign-ins were pulled, so it is not seen whether a trouble healed.");
        }
        if (version == SignInQuery.Version.V1) {
            limits.add("Graph's beta could not be read; v1.0 has interactive sign-ins only, without their steps.");
        }
        return limits;
    }
}
