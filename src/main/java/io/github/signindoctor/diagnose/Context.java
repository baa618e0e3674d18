package io.github.signindoctor.diagnose;

import io.github.signindoctor.knowledge.KnowledgeBase;
import java.time.Instant;

/**
 * What a check may look at beside the user's own records.
 *
 * @param asOf time against which states are judged
 * @param from time of the first record of the input
 * @param tenant what is known across users
 * @param knowledge what codes and texts mean
 */
public record Context(Instant asOf, Instant from, TenantView tenant, KnowledgeBase knowledge) {}
