package io.github.signindoctor.knowledge;

/** A question that the linter asks about all pages together. */
interface SetRule {
    /** Says what is wrong between the pages; nothing where all is well. */
    void check(PageSet pages, Issues issues);
}
