package io.github.signindoctor.knowledge;

/** A question that the linter asks about one page alone. */
interface PageRule {
    /** Says what is wrong with the page; nothing where all is well. */
    void check(PageFile page, Complaints complaints);
}
