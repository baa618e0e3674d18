/** Reads the many ways in which exports write a moment. */
package io.github.signindoctor.ingest.time;
