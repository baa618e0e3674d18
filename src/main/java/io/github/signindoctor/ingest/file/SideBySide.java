package io.github.signindoctor.ingest.file;

import io.github.signindoctor.ingest.ReadingOptions.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Shows many small files to as many visitors at once as there are threads. One alone would keep a single core busy; large
 * files are cut into slices for all cores instead.
 */
final class SideBySide {
    private static final long SMALL = 8 << 20;

    private final Meter meter;
    private final Spool spool;
    private final Supplier<Optional<Branch>> branches;

    SideBySide(Meter meter, Spool spool, Supplier<Optional<Branch>> branches) {
        this.meter = meter;
        this.spool = spool;
        this.branches = branches;
    }

    /** Shows those of the files that are small, and says who was shown which. */
    Map<NamedFile, Branch> show(List<NamedFile> files, int threads) {
        List<NamedFile> small = files.stream().filter(SideBySide::isSmall).toList();
        Map<NamedFile, Branch> shown = new HashMap<>();
        if (threads > 1 && small.size() > 1) {
            ExecutorService pool = Executors.newFixedThreadPool(threads, SideBySide::daemon);
            try {
                List<Future<?>> work = new ArrayList<>();
                for (NamedFile file : small) {
                    branches.get().ifPresent(branch -> {
                        shown.put(file, branch);
                        work.add(pool.submit(() -> show(file, branch)));
                    });
                }
                work.forEach(SideBySide::await);
            } finally {
                pool.shutdownNow();
            }
        }
        return shown;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "signin-doctor-files");
        thread.setDaemon(true);
        return thread;
    }

    private static boolean isSmall(NamedFile file) {
        if (file.isStandardInput() || !file.refusal().isEmpty() || !Files.isRegularFile(file.path())) {
            return false;
        }
        String name = file.name().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        try {
            return name.matches(".*\\.(json|jsonl|ndjson)") && Files.size(file.path()) <= SMALL;
        } catch (IOException e) {
            // Whoever shows it in its turn names what is wrong.
            return false;
        }
    }

    private void show(NamedFile file, Branch branch) {
        Meter own = new Meter(Progress.NONE, -1);
        try {
            DiskFile bytes = DiskFile.at(file.path(), own);
            new Unpacking(spool, Bounds.USUAL, own, branch).show(file.name(), bytes);
            if (!branch.isDeferred()) {
                meter.finished(bytes.packedSize(), own);
            }
        } catch (IOException e) {
            branch.unreadable(file.name(), "cannot be read: " + Reasons.of(e));
        }
    }

    private static void await(Future<?> work) {
        boolean interrupted = false;
        while (true) {
            try {
                work.get();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
