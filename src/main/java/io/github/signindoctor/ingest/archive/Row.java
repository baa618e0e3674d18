package io.github.signindoctor.ingest.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.model.SignIn;

/**
 * A row as it was read.
 *
 * @param signIn what it says
 * @param canonical the whole of it, unknown members too
 */
public record Row(SignIn signIn, ObjectNode canonical) {}
