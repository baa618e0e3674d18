package io.github.signindoctor.diagnose;

/**
 * That an attempt belongs to a finding.
 *
 * @param finding key of the finding
 * @param number which attempt of the finding's loop it is, from 1; 0 where the finding has no loop
 * @param count how many attempts the loop has; 0 where the finding has no loop
 */
public record LoopMark(String finding, int number, int count) {}
