package io.github.signindoctor.ingest.file;

import java.util.LinkedHashSet;
import java.util.Set;

/** What went wrong below the text of one input; said once however often it is opened. */
final class Troubles {
    private final Set<String> truncations = new LinkedHashSet<>();

    void truncated(String reason) {
        truncations.add(reason);
    }

    Set<String> truncations() {
        return truncations;
    }
}
