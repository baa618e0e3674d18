package io.github.signindoctor.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.archive.Partitions;
import io.github.signindoctor.ingest.store.SignInTable;
import io.github.signindoctor.model.SignIn;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps rows on disk, and in memory no more than which request ids came. */
final class PartitionKeeper implements RowKeeper {
    private final Partitions partitions;
    private final Tenants tenants = new Tenants();
    private final Set<UUID> seen = new HashSet<>();
    private final Set<UUID> inFile = new HashSet<>();
    private final Set<UUID> steps = new HashSet<>();
    private final Map<String, Set<UUID>> stepIds = new HashMap<>();
    private final Map<String, Long> repeatedSteps = new HashMap<>();
    private String file = "";

    PartitionKeeper(Partitions partitions) {
        this.partitions = partitions;
    }

    @Override
    public boolean keep(SignIn row, ObjectNode canonical) {
        if (!row.origin().file().equals(file)) {
            file = row.origin().file();
            inFile.clear();
        }
        UUID id = compact(row.requestId());
        tenants.see(row, canonical);
        seen.add(id);
        partitions.add(row.requestId(), canonical, row.origin());
        return inFile.add(id);
    }

    @Override
    public void keepStep(SignIn carrier, ObjectNode canonical) {
        partitions.add(carrier.requestId(), canonical, carrier.origin());
        String source = carrier.origin().file();
        stepIds.computeIfAbsent(source, each -> new HashSet<>()).add(compact(carrier.requestId()));
        if (!steps.add(compact(carrier.requestId() + carrier.authentication().steps()))) {
            repeatedSteps.merge(source, 1L, Long::sum);
        }
    }

    @Override
    public void keepHeader(ObjectNode header) {
        tenants.see(header);
    }

    Tenants tenants() {
        return tenants;
    }

    void nameOrphans(List<FileLog> logs) {
        for (FileLog log : logs) {
            Set<UUID> ids = stepIds.getOrDefault(log.name(), Set.of());
            long found = ids.stream().filter(seen::contains).count();
            long repeated = repeatedSteps.getOrDefault(log.name(), 0L);
            log.joined(new SignInTable.StepCounts(found, ids.size() - found, repeated));
        }
    }

    /** Sixteen bytes for any text; that two texts share them by chance will not happen. */
    private static UUID compact(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
