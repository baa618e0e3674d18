package io.github.signindoctor.ingest.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says to a person why the operating system refused. */
final class Reasons {
    private Reasons() {}

    static String of(IOException refusal) {
        if (refusal instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (refusal instanceof NoSuchFileException) {
            return "no such file";
        }
        if (refusal instanceof FileSystemException named && named.getReason() != null) {
            return named.getReason();
        }
        return refusal.getMessage() == null ? "the system gives no reason" : refusal.getMessage();
    }
}
