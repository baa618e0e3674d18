/**
 * The fast lane: reads plain records straight from bytes, on all cores. Whatever is not plain it leaves to the readers
 * that take every record apart, so that both give the same answer.
 */
package io.github.signindoctor.ingest.lane;
