/** Single texts: parsed where they hold JSON, made harmless where a message shows them. */
package io.github.signindoctor.ingest.text;
