package io.github.signindoctor.diagnose;

import io.github.signindoctor.model.RecordRef;
import java.util.List;

/**
 * One fact that speaks for a finding, with records that show it.
 *
 * @param fact one sentence
 * @param records at most {@link #MOST_RECORDS}, in the order of {@link RecordRef#ORDER}
 */
public record Evidence(String fact, List<RecordRef> records) {
    /** How many records one fact names. */
    public static final int MOST_RECORDS = 5;

    /** Sorts, cuts and copies the list, so that any order of arrival names the same records. */
    public Evidence {
        records = records.stream()
                .sorted(RecordRef.ORDER)
                .distinct()
                .limit(MOST_RECORDS)
                .toList();
    }
}
