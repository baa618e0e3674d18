package io.github.signindoctor.ingest.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
    @Test
    void it_accepts_what_javas_decoder_accepts() {
        Random random = new Random(3);
        byte[] bytes = new byte[8];
        for (int round = 0; round < 300_000; round++) {
            bytes[0] = (byte) (0x80 + random.nextInt(0x80));
            for (int at = 1; at < 4; at++) {
                bytes[at] = (byte) (random.nextInt(4) == 0 ? random.nextInt(256) : 0x80 + random.nextInt(0x40));
            }
            int length = Utf8.length(bytes, 0);
            if (length == 0) {
                assertThat(isOneCharacter(bytes, 2) || isOneCharacter(bytes, 3) || isOneCharacter(bytes, 4))
                        .isFalse();
            } else {
                assertThat(isOneCharacter(bytes, length)).isTrue();
            }
        }
    }

    private static boolean isOneCharacter(byte[] bytes, int length) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Arrays.copyOf(bytes, length)))
                    .toString();
            return text.codePointCount(0, text.length()) == 1;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @Test
    void columns_count_utf_16_units() {
        byte[] text = "aé€😀z".getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8.units(text, 0, text.length)).isEqualTo("aé€😀z".length());
    }
}
