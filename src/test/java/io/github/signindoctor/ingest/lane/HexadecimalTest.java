package io.github.signindoctor.ingest.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HexadecimalTest {
    private static long word(String text) {
        return Bytes.word(text.getBytes(StandardCharsets.ISO_8859_1), 0);
    }

    @Test
    void eight_digits_of_either_case_are_a_number() {
        Random random = new Random(1);
        for (int round = 0; round < 10_000; round++) {
            int number = random.nextInt();
            String digits = "%08x".formatted(number);
            assertThat(Hexadecimal.number(word(digits))).isEqualTo(Integer.toUnsignedLong(number));
            assertThat(Hexadecimal.number(word(digits.toUpperCase(Locale.ROOT))))
                    .isEqualTo(Integer.toUnsignedLong(number));
            assertThat(Hexadecimal.others(word(digits))).isZero();
        }
    }

    @Test
    void every_other_byte_is_noticed_wherever_it_stands() {
        for (int place = 0; place < 8; place++) {
            for (char c = 0; c < 256; c++) {
                String text = "0aF19bC3".substring(0, place) + c + "0aF19bC3".substring(place + 1);
                boolean digit = c < 128 && Character.digit(c, 16) >= 0;
                assertThat(Hexadecimal.others(word(text)) == 0).as(text).isEqualTo(digit);
            }
        }
    }
}
