package io.github.signindoctor.diagnose;

import java.util.List;

/** One question about a tenant as a whole: does one trouble hit many users? Rules as for {@link Check}. */
public interface TenantCheck {
    /** Identifier of the cause in the vocabulary. */
    String cause();

    /** The evidence that it looks for, in one line. */
    String lookFor();

    /** What it finds; each verdict explains records of users, which then get no finding of their own for them. */
    List<TenantVerdict> examine(String tenantId, Context context);
}
