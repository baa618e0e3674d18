package io.github.signindoctor.report;

/** Numbers the findings of one report: F1, F2 and so on, in report order. */
final class FindingIds {
    private FindingIds() {}

    /** The id at an index that counts from 0. */
    static String at(int index) {
        return "F" + (index + 1);
    }
}
