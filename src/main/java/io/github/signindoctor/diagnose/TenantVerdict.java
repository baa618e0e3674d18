package io.github.signindoctor.diagnose;

import io.github.signindoctor.diagnose.story.Reading;
import io.github.signindoctor.model.UserRef;
import java.util.function.BiPredicate;

/**
 * A finding about a tenant, a policy or an address.
 *
 * @param finding the finding
 * @param explains which records of which users it explains
 */
public record TenantVerdict(Finding finding, BiPredicate<UserRef, Reading> explains) {}
