package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.AppliedPolicy;
import java.util.Comparator;

/**
 * A Conditional Access policy that took part, with its verdict in Graph's word.
 *
 * @param id may be empty
 * @param name may be empty
 * @param result such as {@code failure}
 */
public record PolicyRef(String id, String name, String result) {
    /** By name. */
    static final Comparator<PolicyRef> ORDER =
            Comparator.comparing(PolicyRef::name).thenComparing(PolicyRef::id).thenComparing(PolicyRef::result);

    /** Points at a policy of a record. */
    public static PolicyRef to(AppliedPolicy policy) {
        return new PolicyRef(policy.id(), policy.name(), policy.result().graphName());
    }

    boolean isSamePolicy(PolicyRef other) {
        return id.equals(other.id) && name.equals(other.name);
    }
}
