package io.github.signindoctor.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Opens what is packed, as often as it is packed, and shows the texts inside. */
final class Unpacking {
    static final String EXPECTED = " (expected sign-in records as JSON or CSV)";
    private static final int HEAD = 4096;
    private static final int DEEPEST = 4;

    private final Spool spool;
    private final Bounds bounds;
    private final Meter meter;
    private final InputVisitor visitor;

    Unpacking(Spool spool, Bounds bounds, Meter meter, InputVisitor visitor) {
        this.spool = spool;
        this.bounds = bounds;
        this.meter = meter;
        this.visitor = visitor;
    }

    /** Shows one input; what cannot be read is named to the visitor. */
    void show(String name, Bytes bytes) {
        show(name, bytes, new Troubles(), 0);
    }

    private void show(String name, Bytes bytes, Troubles troubles, int depth) {
        try {
            Optional<Magic> magic = Magic.of(head(bytes));
            if (magic.isEmpty()) {
                TextContent text = new TextContent(name, bytes, troubles);
                visitor.text(text, FirstLook.at(text), meter);
            } else if (depth < DEEPEST) {
                showMagic(name, bytes, new Level(magic.get(), troubles, depth));
            } else {
                visitor.unreadable(name, "an archive inside of archives, " + DEEPEST + " deep" + EXPECTED);
            }
        } catch (IOException e) {
            visitor.unreadable(name, "cannot be read: " + Reasons.of(e));
        }
    }

    private record Level(Magic magic, Troubles troubles, int depth) {}

    private void showMagic(String name, Bytes bytes, Level level) throws IOException {
        switch (level.magic()) {
            case GZIP -> show(name, new Gzip(bytes, bounds, level.troubles()), level.troubles(), level.depth() + 1);
            case ZIP -> showZip(name, bytes, level);
            default -> visitor.unreadable(name, level.magic().what() + EXPECTED);
        }
    }

    private record Gzip(Bytes packed, Bounds bounds, Troubles troubles) implements Bytes {
        @Override
        public InputStream open() throws IOException {
            InputStream in = packed.open();
            try {
                return new UnpackedStream(new GZIPInputStream(in, 1 << 16), packed::packedSize, bounds, troubles);
            } catch (IOException e) {
                in.close();
                throw e;
            }
        }

        @Override
        public long packedSize() {
            return packed.packedSize();
        }
    }

    private void showZip(String name, Bytes bytes, Level level) throws IOException {
        DiskFile file = onDisk(bytes);
        try (ZipFile zip = Zip.open(file.path())) {
            if (Zip.isOffice(zip)) {
                visitor.unreadable(name, Zip.office(name) + EXPECTED);
                return;
            }
            List<? extends ZipEntry> entries =
                    zip.stream().filter(Zip::isCandidate).toList();
            for (ZipEntry entry : entries) {
                showEntry(name, new Zip.Entry(zip, entry), level.depth());
            }
            if (entries.isEmpty()) {
                visitor.unreadable(name, "a zip archive without files" + EXPECTED);
            }
        } catch (ZipException e) {
            showDamagedZip(name, file, level.depth());
        }
    }

    private void showEntry(String archive, Zip.Entry entry, int depth) {
        Troubles troubles = new Troubles();
        show(
                Zip.nameInside(archive, entry.entry()),
                new Bytes() {
                    @Override
                    public InputStream open() throws IOException {
                        return new UnpackedStream(entry.open(), entry::packedSize, bounds, troubles);
                    }

                    @Override
                    public long packedSize() {
                        return entry.packedSize();
                    }
                },
                troubles,
                depth + 1);
    }

    /** An archive cut short has lost its directory at the end; its entries are read one after the other, each once. */
    private void showDamagedZip(String archive, DiskFile file, int depth) throws IOException {
        visitor.unreadable(archive, "the zip archive is damaged or ends early (what could be unpacked was read)");
        try (ZipInputStream zip = new ZipInputStream(file.open(), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
                if (Zip.isCandidate(entry)) {
                    showOnce(Zip.nameInside(archive, entry), zip, file.packedSize(), depth);
                }
            }
        }
    }

    private void showOnce(String name, ZipInputStream zip, long packed, int depth) throws IOException {
        Troubles troubles = new Troubles();
        InputStream entry = new UnpackedStream(zip, () -> packed, bounds, troubles);
        DiskFile spooled = DiskFile.at(spool.keep(entry), quiet());
        show(name, new DiskFile(spooled.path(), packed, quiet()), troubles, depth + 1);
    }

    private static ZipEntry next(ZipInputStream zip) {
        try {
            return zip.getNextEntry();
        } catch (IOException | IllegalArgumentException e) {
            // The damage, which may lie in a name, has been told; nothing can be found behind it.
            return null;
        }
    }

    private DiskFile onDisk(Bytes bytes) throws IOException {
        if (bytes instanceof DiskFile file) {
            return file;
        }
        if (bytes instanceof Piped piped) {
            return piped.whole();
        }
        try (InputStream in = bytes.open()) {
            return DiskFile.at(spool.keep(in), quiet());
        }
    }

    private static Meter quiet() {
        return new Meter((bytes, total, records) -> {}, -1);
    }

    private static byte[] head(Bytes bytes) throws IOException {
        try (InputStream in = bytes.open()) {
            return in.readNBytes(HEAD);
        }
    }
}
