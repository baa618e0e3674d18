package bench;

import io.github.signindoctor.diagnose.Checks;
import io.github.signindoctor.diagnose.Context;
import io.github.signindoctor.diagnose.Diagnoser;
import io.github.signindoctor.diagnose.Finding;
import io.github.signindoctor.diagnose.Roster;
import io.github.signindoctor.diagnose.TenantVerdict;
import io.github.signindoctor.diagnose.UserDiagnosis;
import io.github.signindoctor.diagnose.UserTimeline;
import io.github.signindoctor.model.SignIn;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Diagnosis: 20 000 records of 2000 users, from the roster to findings in report order, in milliseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class DiagnosisBenchmark {

    private static final int RECORDS = 20_000;
    private static final int USERS = 2000;

    /** Whether users are diagnosed side by side, as {@code analyze} does. */
    @Param({"false", "true"})
    public boolean parallel;

    private List<UserTimeline> timelines;
    private Instant from;
    private Instant asOf;

    /** Reads a generated log and sorts it by user. */
    @Setup
    public void read() throws IOException {
        Path folder = Logs.generated(Export.MONITOR, RECORDS, USERS);
        List<SignIn> signIns = Logs.read(folder).signIns();
        from = signIns.get(0).createdDateTime();
        asOf = signIns.get(signIns.size() - 1).createdDateTime();
        timelines = Roster.of(signIns).users();
        Logs.delete(folder);
    }

    /** Surveys and judges the tenant, then everybody. */
    @Benchmark
    public List<Finding> diagnose() {
        Diagnoser diagnoser = new Diagnoser(Checks.OF_TENANT, Checks.ALL);
        Context context = new Context(
                asOf, from, Diagnoser.survey(timelines, Logs.knowledge()).view(), Logs.knowledge());
        List<TenantVerdict> tenant = diagnoser.diagnose(timelines.get(0).tenantId(), context);
        List<UserDiagnosis> users = (parallel ? timelines.parallelStream() : timelines.stream())
                .map(timeline -> diagnoser.diagnose(timeline, tenant, context))
                .toList();
        return Diagnoser.conclude(tenant, users);
    }
}
