/** From arguments to texts: files, folders, patterns, archives, standard input, character sets. */
package io.github.signindoctor.ingest.file;
