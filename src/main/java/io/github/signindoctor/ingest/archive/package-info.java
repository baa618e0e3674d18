/** Writes everything that was read as one archive, in memory that does not grow with it. */
package io.github.signindoctor.ingest.archive;
