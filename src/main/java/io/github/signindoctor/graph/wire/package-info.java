/** One request and its answer, through Microsoft's SDK. */
package io.github.signindoctor.graph.wire;
