package io.github.signindoctor.casework;

import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.model.AccountState;
import java.util.Optional;

/**
 * What is known beside the records.
 *
 * @param knowledge what codes and texts mean
 * @param state what the tenant holds about the one user asked for, where it was read
 */
record Expertise(KnowledgeBase knowledge, Optional<AccountState> state) {}
