package io.github.signindoctor.ingest.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

final class PipedTest {
    private static final Meter METER = new Meter((bytes, total, records) -> {}, -1);
    private static final byte[] END = {};

    @Test
    void what_has_come_is_read_before_the_rest_comes() throws IOException {
        BlockingQueue<byte[]> pipe = new LinkedBlockingQueue<>();
        try (Spool spool = new Spool()) {
            Piped piped = Piped.of(new Queued(pipe), spool, METER);
            try (InputStream in = piped.open()) {
                pipe.add("one ".getBytes(UTF_8));
                assertThat(new String(in.readNBytes(4), UTF_8)).isEqualTo("one ");
                pipe.add("two".getBytes(UTF_8));
                assertThat(new String(in.readNBytes(3), UTF_8)).isEqualTo("two");
                pipe.add(END);
                assertThat(in.read()).isEqualTo(-1);
            }
            assertThat(piped.open(4)).hasBinaryContent("two".getBytes(UTF_8));
            assertThat(piped.whole().packedSize()).isEqualTo(7);
        }
    }

    @Test
    void packed_members_that_come_late_are_unpacked_too() throws IOException {
        BlockingQueue<byte[]> pipe = new LinkedBlockingQueue<>();
        try (Spool spool = new Spool()) {
            Piped piped = Piped.of(new Queued(pipe), spool, METER);
            pipe.add(packed("first "));
            try (InputStream in = new GZIPInputStream(piped.open())) {
                assertThat(new String(in.readNBytes(6), UTF_8)).isEqualTo("first ");
                pipe.add(packed("second"));
                pipe.add(END);
                assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo("second");
            }
        }
    }

    @Test
    void a_pipe_that_breaks_ends_the_reading_and_is_named_at_its_end() throws IOException {
        Queue<byte[]> portions = new ArrayDeque<>(List.of("some".getBytes(UTF_8)));
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                if (portions.isEmpty()) {
                    throw new IOException("the pipe broke");
                }
                System.arraycopy(portions.remove(), 0, bytes, from, 4);
                return 4;
            }
        };
        try (Spool spool = new Spool()) {
            Piped piped = Piped.of(broken, spool, METER);
            assertThat(piped.open()).hasBinaryContent("some".getBytes(UTF_8));
            assertThatThrownBy(piped::whole).isInstanceOf(IOException.class).hasMessage("the pipe broke");
        }
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Gives what a queue holds, portion by portion, and waits where it is empty. */
    private static final class Queued extends InputStream {
        private final BlockingQueue<byte[]> portions;

        Queued(BlockingQueue<byte[]> portions) {
            this.portions = portions;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("portions only");
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            try {
                byte[] portion = portions.take();
                System.arraycopy(portion, 0, bytes, from, portion.length);
                return portion.length == 0 ? -1 : portion.length;
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }
}
