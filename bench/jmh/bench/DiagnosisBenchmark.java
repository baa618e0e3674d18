package bench;

import io.github.signindoctor.diagnose.Checks;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Diagnoser;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Roster;
import io.github.signindoctor.diagnose.TenantVerdict;
import io.github.signindoctor.diagnose.UserDiagnosis;
import io.github.signindoctor.diagnose.UserTimeline;
import io.github.signindoctor.model.SignInLog;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Diagnosis: 20 000 records of 2000 users, from the roster to findings in report order, in milliseconds. */
public class DiagnosisBenchmark extends Milliseconds {

    /** Whether users are diagnosed side by side, as {@code analyze} does. */
    @Param({"false", "true"})
    public boolean parallel;

    private List<UserTimeline> timelines;
    private Instant from;
    private Instant asOf;

    /** Reads a generated log and sorts it by user. */
    @Setup
    public void read() throws IOException {
        SignInLog signIns = Logs.signIns();
        from = signIns.timeAt(0);
        asOf = signIns.timeAt(signIns.size() - 1);
        timelines = Roster.of(signIns).users();
    }

    /** Surveys and judges the tenant, then everybody. */
    @Benchmark
    public List<Finding> diagnose() {
        Diagnoser diagnoser = new Diagnoser(Checks.OF_TENANT, Checks.ALL);
        Context context = new Context(asOf, from, Diagnoser.survey(timelines, Logs.knowledge()), Logs.knowledge());
        List<TenantVerdict> tenant = diagnoser.diagnose(timelines.get(0).tenantId(), context);
        List<UserDiagnosis> users = (parallel ? timelines.parallelStream() : timelines.stream())
                .map(timeline -> diagnoser.diagnose(timeline, tenant, context))
                .toList();
        return Diagnoser.conclude(tenant, users);
    }
}
