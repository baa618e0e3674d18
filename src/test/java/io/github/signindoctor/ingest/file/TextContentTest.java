package io.github.signindoctor.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextContentTest {
    @Test
    void damage_far_behind_is_remembered_although_a_later_reading_stops_before_it(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("long.csv");
        Files.write(file, ("a,b\n".repeat(100_000) + "\0\u00ff\n").getBytes(StandardCharsets.ISO_8859_1));
        Meter quiet = new Meter((bytes, total, records) -> {}, 0);
        TextContent text = new TextContent("long.csv", DiskFile.at(file, quiet), new Troubles());
        try (Reader whole = text.open();
                Reader head = text.open()) {
            head.read();
            whole.transferTo(Writer.nullWriter());
        }
        assertThat(text.firstMalformedLine()).isEqualTo(100_001);
        assertThat(text.firstNulLine()).isEqualTo(100_001);
    }
}
