package io.github.signindoctor.ingest.lane;

/**
 * A stretch of text that begins with a record and, if the guess of its end was right, ends before one.
 *
 * @param index of the slice, from 0
 * @param bytes the text, with {@link Bytes#SLACK} behind it
 * @param length of the text
 * @param last whether nothing follows
 */
record Slice(int index, byte[] bytes, int length, boolean last) {}
