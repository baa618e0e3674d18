package io.github.signindoctor.recommend;

import java.util.Optional;

/**
 * One remedy for one finding.
 *
 * @param remedy identifier of the vocabulary
 * @param why one sentence: why this, here
 * @param willNotFix one sentence: what it leaves
 * @param runnable whether this program can run it
 * @param target whom or what it acts on
 */
public record Recommendation(
        String remedy, String why, Optional<String> willNotFix, boolean runnable, Optional<String> target) {}
