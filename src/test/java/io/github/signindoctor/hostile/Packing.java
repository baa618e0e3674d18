package io.github.signindoctor.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs bytes, also into far fewer than is decent. */
final class Packing {
    private static final int MEGABYTE = 1 << 20;

    private Packing() {}

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    /** An archive of one entry, its bytes given as parts. */
    static byte[] zip(String entry, Iterable<byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(entry));
            for (byte[] part : parts) {
                zip.write(part);
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    /** A list that begins, and then blanks without end; many members of gzip in a row are one text. */
    static byte[] gzipBomb(int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(gzip("[".getBytes(StandardCharsets.US_ASCII)));
        byte[] member = gzip(blanks(16));
        for (int size = 0; size < megabytes; size += 16) {
            out.writeBytes(member);
        }
        return out.toByteArray();
    }

    static byte[] blanks(int megabytes) {
        byte[] blanks = new byte[megabytes * MEGABYTE];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }
}
