package io.github.signindoctor.properties;

import io.github.signindoctor.samples.Row;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What an export may leave out. */
enum Detail {
    /** The authentication steps. */
    STEPS(row -> new Row(
            row.keys(),
            row.at(),
            row.who(),
            row.setting(),
            row.ending(),
            new Row.Factor(row.factor().provider(), List.of(), Optional.empty()),
            row.policies(),
            row.flow())),
    /** The text about the second factor. */
    TEXT(row -> new Row(
            row.keys(),
            row.at(),
            row.who(),
            row.setting(),
            new Row.Ending(row.ending().code(), row.ending().reason(), ""),
            row.factor(),
            row.policies(),
            row.flow())),
    /** The address. */
    ADDRESS(row -> set(row, row.setting().withoutAddress())),
    /** Town, country and network. */
    PLACE(row -> set(row, row.setting().withoutPlace())),
    /** Device, system, browser and agent. */
    DEVICE(row -> set(row, row.setting().withoutMachine()));

    /** Each group alone, and all of where and what together, with and without what is said of the factor. */
    static final List<Set<Detail>> ALONE_AND_TOGETHER = List.of(
            EnumSet.of(STEPS),
            EnumSet.of(STEPS, TEXT),
            EnumSet.of(ADDRESS),
            EnumSet.of(PLACE),
            EnumSet.of(DEVICE),
            EnumSet.of(ADDRESS, PLACE),
            EnumSet.of(ADDRESS, PLACE, DEVICE),
            EnumSet.of(STEPS, ADDRESS, PLACE, DEVICE),
            EnumSet.allOf(Detail.class));

    private final UnaryOperator<Row> removal;

    Detail(UnaryOperator<Row> removal) {
        this.removal = removal;
    }

    /** The row without this. */
    Row from(Row row) {
        return removal.apply(row);
    }

    private static Row set(Row row, Row.Setting setting) {
        return new Row(
                row.keys(), row.at(), row.who(), setting, row.ending(), row.factor(), row.policies(), row.flow());
    }
}
