package bench;

import io.github.signindoctor.diagnose.Roster;
import io.github.signindoctor.diagnose.UserTimeline;
import io.github.signindoctor.diagnose.story.Reader;
import io.github.signindoctor.diagnose.story.Story;
import io.github.signindoctor.model.SignInLog;
import java.io.IOException;
import java.time.Instant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Attempts: 20 000 records, sorted by user, read with the knowledge base and cut into attempts on one thread, in milliseconds. */
public class AttemptsBenchmark extends Milliseconds {

    private SignInLog signIns;
    private Instant asOf;

    /** Reads a generated log. */
    @Setup
    public void read() throws IOException {
        signIns = Logs.signIns();
        asOf = signIns.timeAt(signIns.size() - 1);
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
