package io.github.signindoctor.ingest.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private final GroupCache cache = new GroupCache();

    private static Fingerprint of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Fingerprint().of(Arrays.copyOf(bytes, bytes.length + Bytes.SLACK), 0, bytes.length);
    }

    @Test
    void equal_bytes_have_equal_fingerprints_whatever_stands_behind_them() {
        byte[] one = "abcdefghijk------------------------------------------------------------------------"
                .getBytes(StandardCharsets.UTF_8);
        Fingerprint fingerprint = new Fingerprint().of(one, 0, 11);
        assertThat(fingerprint.high()).isEqualTo(of("abcdefghijk").high());
        assertThat(fingerprint.low()).isEqualTo(of("abcdefghijk").low());
    }

    @Test
    void texts_that_differ_in_one_byte_or_in_length_have_different_ones() {
        Random chance = new Random(7);
        Set<Long> seen = new HashSet<>();
        for (int length = 0; length < 40; length++) {
            byte[] bytes = new byte[length + Bytes.SLACK];
            for (int at = 0; at < length; at++) {
                bytes[at] = (byte) chance.nextInt(128);
            }
            assertThat(seen.add(new Fingerprint().of(bytes, 0, length).high())).isTrue();
            for (int at = 0; at < length; at++) {
                bytes[at] ^= 1;
                assertThat(seen.add(new Fingerprint().of(bytes, 0, length).high()))
                        .isTrue();
                bytes[at] ^= 1;
            }
        }
    }

    @Test
    void sequences_of_the_same_bytes_differ_where_values_end_elsewhere_or_are_not_there() {
        byte[] bytes = Arrays.copyOf("abcdefghijklmnopqrstuvwxyz".getBytes(StandardCharsets.UTF_8), 26 + Bytes.SLACK);
        Set<Long> seen = new HashSet<>();
        Fingerprint print = new Fingerprint();
        for (int cut = 0; cut <= 26; cut++) {
            print.begin();
            print.add(bytes, 0, cut);
            print.add(bytes, cut, 26);
            assertThat(seen.add(print.close().high())).isTrue();
            print.begin();
            print.add(bytes, 0, cut);
            print.absent();
            print.add(bytes, cut, 26);
            assertThat(seen.add(print.close().high())).isTrue();
            print.begin();
            print.add(bytes, 0, cut);
            print.known(cut, 26);
            assertThat(seen.add(print.close().high())).isTrue();
        }
        assertThat(seen.add(print.of(bytes, 0, 26).high())).isTrue();
    }

    @Test
    void a_cache_finds_again_what_was_entered_and_nothing_else() {
        for (int number = 0; number < 20_000; number++) {
            cache.put(of("part " + number), number);
        }
        for (int number = 0; number < 20_000; number++) {
            assertThat(cache.find(of("part " + number))).isEqualTo(number);
            assertThat(cache.find(of("other " + number))).isNegative();
        }
    }

    @Test
    void the_first_number_of_a_part_stays() {
        cache.put(of("part"), 1);
        cache.put(of("part"), 2);
        assertThat(cache.find(of("part"))).isEqualTo(1);
    }
}
