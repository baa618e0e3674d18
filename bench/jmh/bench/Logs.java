package bench;

import io.github.signindoctor.casework.KnownCodes;
import io.github.signindoctor.ingest.ExportFiles;
import io.github.signindoctor.ingest.Imported;
import io.github.signindoctor.ingest.ReadingOptions;
import io.github.signindoctor.knowledge.Knowledge;
import io.github.signindoctor.knowledge.KnowledgeBase;
import io.github.signindoctor.model.SignInLog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Generated logs on the disk, and their reading as {@code analyze} does it. */
final class Logs {

    private static final long JUNE = 1_780_272_000_000L;
    private static final KnowledgeBase KNOWLEDGE = Knowledge.builtIn();

    private Logs() {}

    /** A week of so many records; one user in twenty has a trouble. */
    static Path generated(Export export, long records, int users) throws IOException {
        Wishes wishes = new Wishes(1, records, users, 5, 7, JUNE);
        Path folder = Files.createTempDirectory("bench");
        export.write(folder.resolve("log"), Plan.of(wishes), wishes);
        return folder;
    }

    /** 20 000 sign-ins of 2000 users, in memory. */
    static SignInLog signIns() throws IOException {
        Path folder = generated(Export.MONITOR, 20_000, 2000);
        SignInLog signIns = read(folder).signIns();
        delete(folder);
        return signIns;
    }

    static Imported read(Path folder) throws IOException {
        ExportFiles files =
                ExportFiles.of(List.of(folder.toString()), InputStream.nullInputStream(), ReadingOptions.DEFAULT);
        return files.read(KnownCodes.of(KNOWLEDGE));
    }

    static KnowledgeBase knowledge() {
        return KNOWLEDGE;
    }

    static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
