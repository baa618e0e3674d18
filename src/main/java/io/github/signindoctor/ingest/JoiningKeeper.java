package io.github.signindoctor.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.lane.TenancyCounts;
import io.github.signindoctor.ingest.store.SignInTable;
import io.github.signindoctor.model.SignIn;
import io.github.signindoctor.model.SignInLog;
import java.util.List;
import java.util.Optional;

/** Keeps sign-ins in memory, from several threads. */
final class JoiningKeeper implements RowKeeper {
    private final SignInTable table;
    private final Tenants tenants = new Tenants();

    JoiningKeeper(SignInTable table) {
        this.table = table;
    }

    @Override
    public synchronized boolean keep(SignIn row, ObjectNode canonical) {
        tenants.see(row, canonical);
        table.add(row);
        return true;
    }

    @Override
    public synchronized void keepStep(SignIn carrier, ObjectNode canonical) {
        carrier.authentication()
                .steps()
                .forEach(step ->
                        table.add(carrier.requestId(), step, carrier.origin().file()));
    }

    @Override
    public Optional<SignInTable> table() {
        return Optional.of(table);
    }

    @Override
    public synchronized void keepTenancies(String file, List<TenancyCounts.Count> counts) {
        counts.forEach(each -> tenants.see(file, each));
    }

    @Override
    public synchronized void keepHeader(ObjectNode header) {
        tenants.see(header);
    }

    Tenants tenants() {
        return tenants;
    }

    /** Joins all rows, and tells the logs what only that shows. */
    SignInLog join(List<FileLog> logs) {
        SignInTable.Joined joined = table.join(tenants::settle);
        for (FileLog log : logs) {
            log.repeated(joined.repeated().getOrDefault(log.name(), 0L));
            log.joined(joined.steps().getOrDefault(log.name(), SignInTable.StepCounts.NONE));
        }
        return joined.signIns();
    }
}
