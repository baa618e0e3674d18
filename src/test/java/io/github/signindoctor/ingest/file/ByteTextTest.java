package io.github.signindoctor.ingest.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ByteTextTest {
    private static final String TEXT = "{\"user\": \"Zoë 😀 שלום\"}\n";

    private static ByteText open(byte[] bytes) throws IOException {
        return ByteText.of(new ByteArrayInputStream(bytes));
    }

    private static String read(ByteText text) throws IOException {
        StringWriter all = new StringWriter();
        text.transferTo(all);
        return all.toString();
    }

    private static byte[] marked(int[] mark, Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int each : mark) {
            out.write(each);
        }
        out.writeBytes(TEXT.getBytes(charset));
        return out.toByteArray();
    }

    @Test
    void byte_order_marks_settle_the_encoding_and_are_taken_off() throws IOException {
        assertThat(read(open(marked(new int[] {0xEF, 0xBB, 0xBF}, StandardCharsets.UTF_8))))
                .isEqualTo(TEXT);
        assertThat(read(open(marked(new int[] {0xFF, 0xFE}, StandardCharsets.UTF_16LE))))
                .isEqualTo(TEXT);
        assertThat(read(open(marked(new int[] {0xFE, 0xFF}, StandardCharsets.UTF_16BE))))
                .isEqualTo(TEXT);
    }

    @Test
    void utf_16_is_told_without_a_mark_by_its_zeros() throws IOException {
        String ascii = "[{\"id\": 1}, {\"id\": 2}]";
        assertThat(read(open(ascii.getBytes(StandardCharsets.UTF_16LE)))).isEqualTo(ascii);
        assertThat(read(open(ascii.getBytes(StandardCharsets.UTF_16BE)))).isEqualTo(ascii);
    }

    @Test
    void malformed_bytes_are_replaced_and_their_line_is_kept() throws IOException {
        ByteText text = open("one\ntwo\nthr\u00e9e\nfo\u00fcr".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read(text)).isEqualTo("one\ntwo\nthr\uFFFDe\nfo\uFFFDr");
        assertThat(text.firstMalformedLine()).isEqualTo(3);
    }

    @Test
    void a_character_cut_at_the_end_is_replaced() throws IOException {
        ByteText text = open(new byte[] {'a', (byte) 0xE2, (byte) 0x82});
        assertThat(read(text)).isEqualTo("a\uFFFD");
        assertThat(text.firstMalformedLine()).isEqualTo(1);
    }

    @Test
    void nul_padding_is_left_out_and_its_line_is_kept() throws IOException {
        ByteText text = open("{}\n\0\0\0{}\0".getBytes(StandardCharsets.UTF_8));
        assertThat(read(text)).isEqualTo("{}\n{}");
        assertThat(text.firstNulLine()).isEqualTo(2);
    }

    @Test
    void characters_across_the_edge_of_the_buffer_stay_whole() throws IOException {
        for (int shift = 0; shift < 4; shift++) {
            String long1 = "x".repeat(shift) + "😀".repeat(40_000);
            ByteText text = open(long1.getBytes(StandardCharsets.UTF_8));
            assertThat(read(text)).isEqualTo(long1);
            assertThat(text.firstMalformedLine()).isZero();
        }
    }

    @Test
    void the_end_stays_the_end_when_it_is_asked_again() throws IOException {
        ByteText text = open("a".getBytes(StandardCharsets.UTF_8));
        assertThat(read(text)).isEqualTo("a");
        assertThat(text.read()).isEqualTo(-1);
        assertThat(text.read()).isEqualTo(-1);
    }
}
