package io.github.signindoctor.ingest.file;

import io.github.signindoctor.ingest.MissingInputException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the files that arguments mean: each once, folders in sorted order without hidden files. */
final class Arguments {
    private final List<NamedFile> found = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();
    /** Files and unreadable folders so far, and those met again. */
    private int met;

    List<NamedFile> resolve(List<String> arguments) throws MissingInputException {
        for (String argument : arguments) {
            resolve(argument);
        }
        return List.copyOf(found);
    }

    private void resolve(String argument) throws MissingInputException {
        if (argument.equals("-")) {
            if (seen.add(argument)) {
                found.add(NamedFile.STANDARD_INPUT);
            }
            return;
        }
        Path path = path(argument);
        if (path != null && Files.exists(path)) {
            addNamed(path);
        } else if (Pattern.isPattern(argument)) {
            addMatches(argument);
        } else {
            throw new MissingInputException(
                    argument + ": no such file or folder", "check the name, or give a folder or a pattern in quotes");
        }
    }

    /** Some file systems cannot even name a pattern. */
    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            // It may still be a pattern; where it is not, the user hears that there is no such file.
            return null;
        }
    }

    private void addMatches(String argument) throws MissingInputException {
        List<Path> matches = Pattern.of(argument).matches();
        if (matches.isEmpty()) {
            throw new MissingInputException(
                    argument + ": no file matches this pattern", "check the folder, or give the files by name");
        }
        matches.forEach(this::add);
    }

    /** A folder that the user named and that holds nothing must be told; a folder within it may well be empty. */
    private void addNamed(Path path) {
        int before = met;
        add(path);
        if (met == before) {
            found.add(
                    new NamedFile(path.toString(), path, "a folder without files (expected exports of sign-in logs)"));
        }
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            addFolder(path);
            return;
        }
        met++;
        if (seen.add(real(path))) {
            found.add(new NamedFile(path.toString(), path, ""));
        }
    }

    private void addFolder(Path folder) {
        if (!seen.add(real(folder))) {
            met++;
            return;
        }
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(inside::add);
        } catch (IOException e) {
            met++;
            found.add(new NamedFile(folder.toString(), folder, "cannot be read: " + Reasons.of(e)));
        }
        inside.stream().filter(Arguments::isVisible).sorted().forEach(this::add);
    }

    private static boolean isVisible(Path path) {
        return !path.getFileName().toString().startsWith(".");
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            // A dangling link has no real place; it is named as unreadable when it is opened.
            return path.toAbsolutePath().normalize();
        }
    }
}
