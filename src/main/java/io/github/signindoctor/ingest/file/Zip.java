package io.github.signindoctor.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What is said about the entries of zip archives. Their names are names only: nothing is ever written under them. */
final class Zip {
    private Zip() {}

    /** Opens an archive; old tools write names in the character set of their country, for which Latin 1 has to do. */
    static ZipFile open(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException e) {
            return new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
        }
    }

    /** Whether an entry can hold a log; folders and what Finder leaves behind cannot. */
    static boolean isCandidate(ZipEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory() && !name.startsWith("__MACOSX/") && !name.endsWith(".DS_Store");
    }

    /** Office documents are zip archives with this entry. */
    static boolean isOffice(ZipFile zip) {
        return zip.getEntry("[Content_Types].xml") != null;
    }

    static String nameInside(String archive, ZipEntry entry) {
        return archive + "!" + entry.getName();
    }

    /** The reason to show for an Office document. */
    static String office(String name) {
        boolean sheet = name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        return sheet ? "a spreadsheet workbook; save it as CSV" : "an Office document; save a spreadsheet as CSV";
    }

    /**
     * An entry of an open archive.
     *
     * @param zip stays open as long as the entry is in use
     * @param entry the entry
     */
    record Entry(ZipFile zip, ZipEntry entry) implements Bytes {
        @Override
        public InputStream open() throws IOException {
            return zip.getInputStream(entry);
        }

        @Override
        public long packedSize() {
            return entry.getCompressedSize();
        }
    }
}
