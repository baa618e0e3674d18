package io.github.signindoctor.diagnose;

import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.model.AccountState;
import java.time.Instant;
import java.util.Optional;

/**
 * What a check may look at beside the user's own records.
 *
 * @param asOf time against which states are judged
 * @param from time of the first record of the input
 * @param tenant what is known across users
 * @param knowledge what codes and texts mean
 * @param state what the tenant holds about the one user who is judged, where it was asked
 */
public record Context(
        Instant asOf, Instant from, TenantView tenant, KnowledgeBase knowledge, Optional<AccountState> state) {
    /** A context without a live tenant. */
    public Context(Instant asOf, Instant from, TenantView tenant, KnowledgeBase knowledge) {
        this(asOf, from, tenant, knowledge, Optional.empty());
    }

    /** The same with the live state of the one user who is judged. */
    public Context with(Optional<AccountState> live) {
        return new Context(asOf, from, tenant, knowledge, live);
    }
}
