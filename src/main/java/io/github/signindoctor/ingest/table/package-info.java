/** Rows of tables, whose nested values are texts in cells; told apart by their columns, not by their carrier. */
package io.github.signindoctor.ingest.table;
