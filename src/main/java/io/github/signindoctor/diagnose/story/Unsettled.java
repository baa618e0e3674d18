package io.github.signindoctor.diagnose.story;

/**
 * A record that no success of its app follows in its episode.
 *
 * @param reading the record
 * @param answered whether a success of another app follows, or comes with it: what one app refuses, another may well allow
 */
public record Unsettled(Reading reading, boolean answered) {}
