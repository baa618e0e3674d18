package io.github.signindoctor.report;

import java.util.List;

/** Lays a report out for a person, independent of whether as text or Markdown. */
@FunctionalInterface
interface Page {
    /** The blocks, from top to bottom. */
    List<Block> of(Report report, Frame frame);
}
