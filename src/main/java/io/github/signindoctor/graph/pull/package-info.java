/** Many pages of sign-ins, without loss or repetition. */
package io.github.signindoctor.graph.pull;
