package io.github.signindoctor.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.join.Joined;
import io.github.signindoctor.model.SignIn;
import java.util.List;

/** Keeps sign-ins in memory. */
final class JoiningKeeper implements RowKeeper {
    private final Joined joined;
    private final Tenants tenants = new Tenants();

    JoiningKeeper(Joined joined) {
        this.joined = joined;
    }

    @Override
    public void keep(SignIn row, ObjectNode canonical) {
        tenants.see(row, canonical);
        joined.add(row);
    }

    @Override
    public boolean keepStep(SignIn carrier, ObjectNode canonical) {
        boolean isNew = false;
        for (var step : carrier.authentication().steps()) {
            isNew |= joined.add(carrier.requestId(), step);
        }
        return isNew;
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
            long found = joined.count(log.stepIds());
            log.joined(found, log.stepIds().size() - found);
        }
    }

    List<SignIn> drain() {
        return joined.drain().stream().map(tenants::settle).toList();
    }
}
