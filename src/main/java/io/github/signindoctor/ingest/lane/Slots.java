package io.github.signindoctor.ingest.lane;

import java.util.HashMap;
import java.util.Map;

/** The members that are picked out of a record, by their paths. */
final class Slots {
    /** Not picked. */
    static final int NONE = -1;

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The slot of a path, made where it is not there yet. */
    int add(String path) {
        return numbers.computeIfAbsent(path, each -> numbers.size());
    }

    int of(String path) {
        return numbers.getOrDefault(path, NONE);
    }

    int count() {
        return numbers.size();
    }
}
