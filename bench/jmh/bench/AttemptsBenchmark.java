package bench;

import io.github.signindoctor.diagnose.Roster;
import io.github.signindoctor.diagnose.UserTimeline;
import io.github.signindoctor.diagnose.story.Reader;
import io.github.signindoctor.diagnose.story.Story;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Attempts: 20 000 records, sorted by user, read with the knowledge base and cut into attempts on one thread, in milliseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class AttemptsBenchmark {

    private static final int RECORDS = 20_000;
    private static final int USERS = 2000;

    private List<SignIn> signIns;
    private Instant asOf;

    /** Reads a generated log. */
    @Setup
    public void read() throws IOException {
        Path folder = Logs.generated(Export.MONITOR, RECORDS, USERS);
        signIns = Logs.read(folder).signIns();
        asOf = signIns.get(signIns.size() - 1).createdDateTime();
        Logs.delete(folder);
    }

    /** Counts the attempts of all users. */
    @Benchmark
    public int attempts() {
        Reader reader = new Reader(Logs.knowledge());
        int attempts = 0;
        for (UserTimeline timeline : Roster.of(signIns).users()) {
            attempts += new Story(timeline, reader, asOf).attempts().size();
        }
        return attempts;
    }
}
