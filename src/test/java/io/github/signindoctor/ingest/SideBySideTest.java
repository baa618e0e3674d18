package io.github.signindoctor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.ingest.ReadingOptions.Lane;
import io.github.signindoctor.model.InputFile;
import io.github.signindoctor.model.SignIn;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many small files, several at once. */
class SideBySideTest {
    private static final int FILES = 40;
    private static final int ROWS = 30;

    @TempDir
    private Path folder;

    private Imported read(Lane lane) throws IOException {
        return ExportFiles.of(
                        List.of(folder.toString()), InputStream.nullInputStream(), ReadingOptions.DEFAULT.with(lane))
                .read(Codes.NONE);
    }

    private static String rows(int from) {
        StringBuilder lines = new StringBuilder();
        for (int row = from; row < from + ROWS; row++) {
            lines.append(SignIns.row(row).toString()).append('\n');
        }
        return lines.toString();
    }

    /** Each record in two of the files; one file broken, one packed, and some that only look like JSON by their names. */
    private void write() throws IOException {
        for (int file = 0; file < FILES; file++) {
            Files.writeString(folder.resolve("blob-%02d.json".formatted(file)), rows(file * ROWS / 2));
        }
        Files.writeString(folder.resolve("blob-07.json"), "{\"id\": \"x\"\n" + rows(7));
        Files.writeString(folder.resolve("empty.json"), "");
        Files.writeString(
                folder.resolve("steps_AuthDetails.json"),
                "Date (UTC),Request ID,Authentication method,Authentication method detail,Succeeded,Result detail,"
                        + "Requirement\n2025-03-01T10:00:00Z," + SignIns.id(3) + ",Password,,true,,\n");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("packed.json.gz")))) {
            out.write(rows(5000).getBytes(StandardCharsets.UTF_8));
        }
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve("zip.json")))) {
            out.putNextEntry(new ZipEntry("a.json"));
            out.write(rows(6000).getBytes(StandardCharsets.UTF_8));
        }
    }

    @RepeatedTest(5)
    void files_read_at_once_tell_what_they_tell_one_by_one() throws IOException {
        write();
        Imported inTurn = read(Lane.CLOSED);
        Imported atOnce = read(new Lane(4, 0, 4_000, 0));
        assertThat(atOnce.files()).isEqualTo(inTurn.files());
        assertThat(atOnce.limits()).isEqualTo(inTurn.limits());
        assertThat(atOnce.tenants()).isEqualTo(inTurn.tenants());
        assertThat(List.<SignIn>copyOf(atOnce.signIns())).isEqualTo(List.<SignIn>copyOf(inTurn.signIns()));
        assertThat(atOnce.files())
                .hasSize(FILES + 4)
                .extracting(InputFile::name)
                .isSorted();
    }

    @Test
    void progress_never_goes_back_and_ends_with_everything() throws IOException {
        write();
        List<Long> bytes = Collections.synchronizedList(new ArrayList<>());
        List<Long> totals = Collections.synchronizedList(new ArrayList<>());
        ReadingOptions options = new ReadingOptions(DateOrder.AUTO, ZoneOffset.UTC, (read, total, records) -> {
            bytes.add(read);
            totals.add(total);
        });
        ExportFiles.of(
                        List.of(folder.toString()),
                        InputStream.nullInputStream(),
                        options.with(new Lane(4, 0, 4_000, 0)))
                .read(Codes.NONE);
        assertThat(bytes).isSorted().last().isEqualTo(totals.get(0));
    }
}
