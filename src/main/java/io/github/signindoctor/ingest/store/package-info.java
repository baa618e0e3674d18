/** Keeps sign-ins compactly, joins those of one request id, and gives them back one by one. */
package io.github.signindoctor.ingest.store;
