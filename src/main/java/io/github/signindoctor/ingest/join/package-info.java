/** Rows and fragments of one request id, in whatever order and file, become one sign-in. */
package io.github.signindoctor.ingest.join;
