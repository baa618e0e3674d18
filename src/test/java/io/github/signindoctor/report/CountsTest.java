package io.github.signindoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 12, 999, 1000, 1204, 99_999, 100_000, 999_999, 1_000_000, 12_345_678, Long.MAX_VALUE})
    void numbers_are_grouped_as_java_formats_them(long number) {
        assertThat(Counts.of(number)).isEqualTo(String.format(Locale.ROOT, "%,d", number));
        assertThat(Counts.of(-number)).isEqualTo(String.format(Locale.ROOT, "%,d", -number));
    }
}
