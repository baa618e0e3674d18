package io.github.signindoctor.ingest.file;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What bytes are, told from the first ones and never from the ending of a name. */
enum Magic {
    GZIP("gzip data", "\u001f\u008b"),
    ZIP("a zip archive", "PK\u0003\u0004"),
    EMPTY_ZIP("an empty zip archive", "PK\u0005\u0006"),
    PDF("a PDF document", "%PDF-"),
    OLD_OFFICE("an old Office document; save a spreadsheet as CSV", "\u00d0\u00cf\u0011\u00e0"),
    PARQUET("Parquet; write it as JSON Lines", "PAR1"),
    SEVEN_ZIP("a 7z archive; unpack it first", "7z\u00bc\u00af"),
    BZIP2("bzip2 data; unpack it first", "BZh"),
    XZ("xz data; unpack it first", "\u00fd7zXZ"),
    ZSTD("zstd data; unpack it first", "(\u00b5/\u00fd"),
    RAR("a RAR archive; unpack it first", "Rar!"),
    EVENT_LOG("a Windows event log", "ElfFile"),
    SQLITE("an SQLite database", "SQLite format 3"),
    PNG("a PNG image", "\u0089PNG"),
    JPEG("a JPEG image", "\u00ff\u00d8\u00ff"),
    LFS_POINTER("a Git LFS pointer, not the file itself; fetch it with git lfs pull", "version https://git-lfs");

    private final String what;
    private final byte[] start;

    Magic(String what, String start) {
        this.what = what;
        this.start = start.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A noun phrase for a person. */
    String what() {
        return what;
    }

    /** The kind whose first bytes these are. */
    static Optional<Magic> of(byte[] head) {
        for (Magic each : values()) {
            if (each.matches(head)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private boolean matches(byte[] head) {
        if (head.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (head[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
