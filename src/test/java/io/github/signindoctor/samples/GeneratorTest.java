package io.github.signindoctor.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.signindoctor.samples.shape.SampleShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratorTest {

    @Test
    void the_same_seed_and_wishes_give_the_same_log() {
        assertThat(log(3).rows()).isEqualTo(log(3).rows()).isNotEqualTo(log(4).rows());
    }

    @Test
    void another_story_changes_nobody_else() {
        Log alone = Generator.of(5).with(Trouble.WRONG_PASSWORD).log();
        Log beside = Generator.of(5)
                .with(Trouble.values())
                .with(NearMiss.values())
                .healthy(30)
                .log();

        assertThat(beside.of(alone.sufferer(Trouble.WRONG_PASSWORD)).rows()).isEqualTo(alone.rows());
    }

    @Test
    void each_story_has_a_person_of_its_own() {
        Log log = Generator.of(6)
                .with(Trouble.values())
                .with(NearMiss.values())
                .healthy(30)
                .log();

        assertThat(log.rows().stream().map(row -> row.who().id()).distinct()).hasSize(Contoso.PEOPLE);
        assertThat(log.tenant().people().stream().map(Person::upn)).doesNotHaveDuplicates();
        assertThat(log.rows().stream().map(row -> row.keys().request())).doesNotHaveDuplicates();
    }

    @Test
    void every_row_lies_within_the_week_and_has_a_reason() {
        Log log = Generator.of(8)
                .with(Trouble.values())
                .with(NearMiss.values())
                .healthy(30)
                .log();

        assertThat(log.between(Week.startOf(1), Week.startOf(8)).rows()).isEqualTo(log.rows());
        assertThat(log.rows())
                .allSatisfy(row -> assertThat(row.ending().reason())
                        .as("code %d", row.ending().code())
                        .isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(SampleShape.class)
    void every_shape_prints_the_same_bytes_twice(SampleShape shape) {
        assertThat(shape.files(log(3))).isNotEmpty().isEqualTo(shape.files(log(3)));
    }

    @Test
    void a_large_log_has_the_size_asked_for_and_many_people(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("InteractiveSignIns_2026-06-01_2026-06-07.json");

        int records = BigLog.write(file, 9_000_000);

        assertThat(Files.size(file)).isBetween(9_000_000L, 9_100_000L);
        List<String> ids = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("  \"userId\""))
                .toList();
        assertThat(ids).hasSize(records);
        assertThat(ids.stream().distinct().count()).isGreaterThan(80);
    }

    private static Log log(long seed) {
        return Generator.of(seed).healthy(2).with(Trouble.TOTP_CLOCK_DRIFT).log();
    }
}
