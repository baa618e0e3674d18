/** Turns exports into sign-ins, and says exactly what it could not read. */
package io.github.signindoctor.ingest;
