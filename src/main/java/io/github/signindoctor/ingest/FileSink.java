package io.github.signindoctor.ingest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.signindoctor.ingest.file.Meter;
import io.github.signindoctor.ingest.lane.LaneSink;
import io.github.signindoctor.ingest.lane.TenancyCounts;
import io.github.signindoctor.ingest.mapping.SignInMapper;
import io.github.signindoctor.ingest.store.Batch;
import io.github.signindoctor.ingest.store.Parts;
import io.github.signindoctor.ingest.store.SignInTable;
import io.github.signindoctor.ingest.store.StepBatch;
import io.github.signindoctor.model.Origin;
import io.github.signindoctor.model.Problem;
import io.github.signindoctor.model.Shape;
import io.github.signindoctor.model.SignIn;
import java.util.List;
import java.util.Optional;

/** Hands the rows of one input on, and logs what becomes of them. */
final class FileSink implements RowSink {
    /** Any time: a carrier of steps has none of its own. */
    private static final String NO_TIME = "2000-01-01T00:00:00Z";

    private final FileLog log;
    private final RowKeeper keeper;
    private final SignInMapper mapper;
    private final Meter meter;

    FileSink(FileLog log, RowKeeper keeper, SignInMapper mapper, Meter meter) {
        this.log = log;
        this.keeper = keeper;
        this.mapper = mapper;
        this.meter = meter;
    }

    @Override
    public void signIn(ObjectNode canonical, Shape shape, long line) {
        log.shape(shape);
        SignIn signIn;
        try {
            signIn = mapper.map(canonical, new Origin(log.name(), line, shape));
        } catch (IllegalArgumentException e) {
            log.rejected(Problem.at(line, e.getMessage()));
            return;
        }
        log.row();
        meter.records(1);
        if (!keeper.keep(signIn, canonical)) {
            log.repeated(1);
        }
    }

    @Override
    public Optional<LaneSink> lane() {
        return keeper.table().map(Portions::new);
    }

    private final class Portions implements LaneSink {
        private final SignInTable table;

        Portions(SignInTable table) {
            this.table = table;
        }

        @Override
        public Parts parts() {
            return table.parts();
        }

        @Override
        public int origin(Shape shape) {
            return table.parts().origin(new Origin(log.name(), 0, shape));
        }

        @Override
        public void rows(Batch batch, long firstLine, List<TenancyCounts.Count> tenancies) {
            table.add(batch, firstLine);
            log.rows(batch.rows());
            meter.records(batch.rows());
            keeper.keepTenancies(log.name(), tenancies);
        }

        @Override
        public void steps(StepBatch steps) {
            table.add(steps, log.name());
        }
    }

    @Override
    public void step(String requestId, ObjectNode step, long line) {
        ObjectNode carrier = JsonNodeFactory.instance.objectNode();
        carrier.put("id", requestId).put("createdDateTime", NO_TIME);
        carrier.putArray("authenticationDetails").add(step);
        log.shape(Shape.PORTAL_CSV_AUTHDETAILS);
        SignIn mapped = mapper.map(carrier, new Origin(log.name(), line, Shape.PORTAL_CSV_AUTHDETAILS));
        if (!mapped.hasRequestId()) {
            log.rejected(Problem.at(line, "a step without a request id (expected the id of its sign-in)"));
        } else {
            keeper.keepStep(mapped, carrier);
        }
    }

    @Override
    public void notSignIn(String what, Shape shape, long line) {
        log.notSignIn(what, shape);
    }

    @Override
    public void rejected(long line, String reason) {
        log.rejected(Problem.at(line, reason));
    }

    @Override
    public void remark(long line, String reason) {
        log.problem(Problem.at(line, reason));
    }

    @Override
    public void shape(Shape shape) {
        log.shape(shape);
    }

    @Override
    public void limit(Limit limit) {
        log.limit(limit);
    }

    @Override
    public void archive(ObjectNode header) {
        log.archive(header);
        keeper.keepHeader(header);
    }
}
