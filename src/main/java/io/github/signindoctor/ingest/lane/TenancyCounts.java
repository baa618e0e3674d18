package io.github.signindoctor.ingest.lane;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.mapping.PartMapping;
import io.github.signindoctor.ingest.store.Parts;
import io.github.signindoctor.model.Tenancy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts what rows say of tenants, from which is told whose log it is. */
public final class TenancyCounts {
    private final Parts parts;
    private final List<Named> all = new ArrayList<>();
    private int[] counts = new int[8];

    private record Named(int tenancy, String homeName) {}

    /**
     * Rows that say the same.
     *
     * @param homeName name of the home tenant; may be empty
     */
    public record Count(Tenancy tenancy, String homeName, int rows) {}

    TenancyCounts(Parts parts) {
        this.parts = parts;
    }

    /** The number of what this row says. */
    int number(ObjectNode row) {
        all.add(new Named(
                parts.tenancy(PartMapping.tenancy(row)),
                row.path("homeTenantName").asText("")));
        counts = all.size() > counts.length ? Arrays.copyOf(counts, counts.length * 2) : counts;
        return all.size() - 1;
    }

    /** Counts one row; the number of its tenancy. */
    int count(int number) {
        counts[number]++;
        return all.get(number).tenancy();
    }

    /** What was counted since this was asked last. */
    List<Count> take() {
        List<Count> taken = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            if (counts[at] > 0) {
                taken.add(new Count(
                        parts.tenancy(all.get(at).tenancy()), all.get(at).homeName(), counts[at]));
                counts[at] = 0;
            }
        }
        return taken;
    }
}
