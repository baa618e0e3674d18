package io.github.signindoctor.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;

/** Files that concern nobody but their owner. */
public final class PrivateFile {
    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rwx------");
    private static final Set<String> WINDOWS_ITSELF = Set.of("NT AUTHORITY\\SYSTEM", "BUILTIN\\Administrators");

    private PrivateFile() {}

    /**
     * Reads a secret.
     *
     * @throws SettingsException when others than the owner may read the file
     */
    public static String secret(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new SettingsException(file + ": no such file (expected the application's secret)", "check the path");
        }
        if (!isOwnersAlone(file)) {
            throw new SettingsException(
                    file + ": others may read it (expected a file that only its owner may read)", "chmod 600 " + file);
        }
        return Files.readString(file, StandardCharsets.UTF_8).strip();
    }

    private static boolean isOwnersAlone(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            return OWNERS.containsAll(Files.getPosixFilePermissions(file));
        }
        AclFileAttributeView view = Files.getFileAttributeView(file, AclFileAttributeView.class);
        return view != null && isOwnersAlone(view);
    }

    private static boolean isOwnersAlone(AclFileAttributeView view) throws IOException {
        UserPrincipal owner = view.getOwner();
        for (AclEntry entry : view.getAcl()) {
            boolean reads =
                    entry.type() == AclEntryType.ALLOW && entry.permissions().contains(AclEntryPermission.READ_DATA);
            boolean isForeign = !entry.principal().equals(owner)
                    && !WINDOWS_ITSELF.contains(entry.principal().getName());
            if (reads && isForeign) {
                return false;
            }
        }
        return true;
    }

    /** Writes a file that only its owner may read, and its folders where they are missing. */
    public static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        // Temporary files are made for their owner alone.
        Path beside = Files.createTempFile(file.getParent(), ".", ".new");
        try {
            Files.write(beside, content);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
