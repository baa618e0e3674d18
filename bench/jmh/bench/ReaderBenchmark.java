package bench;

import io.github.signindoctor.ingest.Imported;
import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** Reading: 10 000 records from the disk to sorted sign-ins, in milliseconds. */
public class ReaderBenchmark extends Milliseconds {

    private static final int RECORDS = 10_000;
    private static final int USERS = 1000;

    /** The format to read. */
    @Param({"PORTAL_JSON", "MONITOR", "PORTAL_CSV"})
    public String format;

    private Path folder;

    /** Writes the files. */
    @Setup
    public void generate() throws IOException {
        folder = Logs.generated(Export.valueOf(format), RECORDS, USERS);
    }

    /** Removes them. */
    @TearDown
    public void delete() throws IOException {
        Logs.delete(folder);
    }

    /** Reads the folder. */
    @Benchmark
    public Imported read() throws IOException {
        return Logs.read(folder);
    }
}
