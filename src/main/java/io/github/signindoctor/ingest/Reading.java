package io.github.signindoctor.ingest;

import io.github.signindoctor.ingest.file.Branch;
import io.github.signindoctor.ingest.file.FirstLook;
import io.github.signindoctor.ingest.file.InputVisitor;
import io.github.signindoctor.ingest.file.Meter;
import io.github.signindoctor.ingest.file.TextContent;
import io.github.signindoctor.ingest.mapping.SignInMapper;
import io.github.signindoctor.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads each text with the reader of its form, and keeps a log of each. */
final class Reading implements InputVisitor {
    private static final String EXPECTED = " (expected sign-in records as JSON or CSV)";

    private final Readers readers;
    private final Readers alone;
    private final RowKeeper keeper;
    private final SignInMapper mapper = new SignInMapper();
    private final List<FileLog> logs = new ArrayList<>();

    /**
     * A reading.
     *
     * @param alone for inputs that are read beside others
     */
    Reading(Readers readers, Readers alone, RowKeeper keeper) {
        this.readers = readers;
        this.alone = alone;
        this.keeper = keeper;
    }

    /** Where rows are kept by file, one must follow the other. */
    @Override
    public Optional<Branch> branch() {
        return keeper.table().isPresent()
                ? Optional.of(new Side(new Reading(alone, alone, keeper), logs))
                : Optional.empty();
    }

    /**
     * Reads JSON beside others; of steps in tables, and of what archives hold, it counts which came first.
     */
    private static final class Side implements Branch {
        private final Reading own;
        private final List<FileLog> all;
        private boolean deferred;

        Side(Reading own, List<FileLog> all) {
            this.own = own;
            this.all = all;
        }

        @Override
        public void text(TextContent text, FirstLook look, Meter meter) throws IOException {
            deferred |= look.form() == FirstLook.Form.CSV || text.name().indexOf('!') >= 0;
            if (!deferred) {
                own.text(text, look, meter);
            }
        }

        @Override
        public void unreadable(String name, String reason) {
            own.unreadable(name, reason);
        }

        @Override
        public boolean isDeferred() {
            return deferred;
        }

        @Override
        public void join() {
            all.addAll(own.logs);
        }
    }

    List<FileLog> logs() {
        return logs;
    }

    @Override
    public void text(TextContent text, FirstLook look, Meter meter) throws IOException {
        FileLog log = new FileLog(text.name());
        logs.add(log);
        if (look.form() == FirstLook.Form.OTHER) {
            log.problem(Problem.at(0, look.what() + EXPECTED));
        } else {
            read(text, look, new FileSink(log, keeper, mapper, meter));
            nameReplaced(log, text);
        }
        close(log, text);
    }

    private void read(TextContent text, FirstLook look, FileSink sink) throws IOException {
        ShapeReader reader = look.form() == FirstLook.Form.JSON ? readers.json() : readers.csv();
        try {
            reader.read(text, sink);
        } catch (IOException e) {
            sink.remark(0, "cannot be read to its end: " + e.getMessage());
            sink.limit(Limit.TRUNCATED);
        } catch (UncheckedIOException e) {
            // Not this input but our own temporary folder failed, which ends the run.
            throw e;
        } catch (RuntimeException e) {
            // One input that trips over a mistake of ours must not cost the user the others.
            sink.remark(0, "reading stopped because of a mistake in this program, please report it: " + e);
            sink.limit(Limit.TRUNCATED);
        }
    }

    private static void nameReplaced(FileLog log, TextContent text) {
        if (text.firstMalformedLine() > 0) {
            log.problem(Problem.at(
                    text.firstMalformedLine(),
                    "bytes that are no characters of the encoding were replaced (expected UTF-8 or UTF-16; first seen"
                            + " here)"));
        }
        if (text.firstNulLine() > 0) {
            log.problem(Problem.at(text.firstNulLine(), "NUL characters were left out (first seen here)"));
        }
    }

    private static void close(FileLog log, TextContent text) {
        text.truncations().forEach(reason -> log.problem(Problem.at(0, reason)));
        if (!text.truncations().isEmpty()) {
            log.limit(Limit.TRUNCATED);
        }
        log.close();
    }

    @Override
    public void unreadable(String name, String reason) {
        FileLog log = new FileLog(name);
        log.problem(Problem.at(0, reason));
        log.limit(Limit.TRUNCATED);
        logs.add(log);
    }
}
