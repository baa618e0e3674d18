package io.github.signindoctor.sandbox.tenant;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that concern nobody but their owner, as archives of a real tenant do. */
final class OwnersFile {
    private OwnersFile() {}

    /** Makes an empty file where there is none; where the file system knows no modes, its folder decides. */
    static void make(Path file) throws IOException {
        boolean hasModes = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        try {
            if (hasModes) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException e) {
            // Somebody else needed it a moment before, which is as good.
        }
    }
}
