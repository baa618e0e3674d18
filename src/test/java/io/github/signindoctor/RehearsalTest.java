package io.github.signindoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    @Test
    void the_logs_of_the_rehearsal_are_all_those_of_the_sample() throws IOException {
        try (Stream<Path> sample = Files.list(Path.of("samples/contoso"))) {
            assertThat(sample.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Rehearsal.LOGS);
        }
    }

    @Test
    void they_lie_beside_the_program() throws IOException {
        for (String log : Rehearsal.LOGS) {
            try (InputStream in = Rehearsal.class.getResourceAsStream("rehearsal/" + log)) {
                assertThat(in).as(log).hasBinaryContent(Files.readAllBytes(Path.of("samples/contoso", log)));
            }
        }
    }
}
