/** The whole state of a user, read part by part. */
package io.github.signindoctor.graph.state;
