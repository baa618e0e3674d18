package io.github.signindoctor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeInputTest {
    private static final int RECORDS = 43_000;
    private static final int BYTES_A_RECORD = 7_000;

    /** Reads the file named, in a heap that the caller settles. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] arguments) throws IOException {
            Imported imported = ExportFiles.of(
                            List.of(arguments), InputStream.nullInputStream(), ReadingOptions.DEFAULT)
                    .read(Codes.NONE);
            System.out.println(imported.signIns().size());
        }
    }

    @Test
    void three_hundred_megabytes_of_portal_json_fit_in_a_heap_of_256(@TempDir Path folder) throws Exception {
        Path input = folder.resolve("InteractiveSignIns_2025-03-01_2025-03-31.json");
        write(input);
        assertThat(Files.size(input)).isGreaterThan(300_000_000);
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName(),
                        input.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(said.toString()))
                .start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(said).hasContent(Integer.toString(RECORDS));
    }

    private static void write(Path input) throws IOException {
        ObjectNode row = SignIns.row(1);
        row.put("id", "%ID")
                .put("correlationId", "%ID")
                .put("originalRequestId", "%ID")
                .put("userAgent", "%AGENT");
        row.putArray("authenticationDetails")
                .addObject()
                .put("authenticationStepDateTime", "2025-03-02T10:00:00Z")
                .put("authenticationMethod", "Password");
        row.put("padding", "x".repeat(BYTES_A_RECORD - row.toString().length()));
        String form = row.toString();
        try (Writer out = Files.newBufferedWriter(input)) {
            for (int i = 0; i < RECORDS; i++) {
                out.write(i == 0 ? "[" : ",");
                out.write(form.replace("%ID", String.format(Locale.ROOT, "%08x-0000-4000-8000-000000000001", i))
                        .replace("%AGENT", "agent " + i % 300));
            }
            out.write("]");
        }
    }
}
