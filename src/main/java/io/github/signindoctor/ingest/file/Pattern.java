package io.github.signindoctor.ingest.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * A pattern that the shell did not expand: {@code *} and {@code ?} inside a name, {@code **} across folders.
 *
 * @param base the folder in front of the first wildcard
 * @param tail the rest, with forward slashes
 */
record Pattern(Path base, String tail) {
    static boolean isPattern(String argument) {
        return argument.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    static Pattern of(String argument) {
        String slashed = java.io.File.separatorChar == '\\' ? argument.replace('\\', '/') : argument;
        int wildcard = 0;
        while ("*?[{".indexOf(slashed.charAt(wildcard)) < 0) {
            wildcard++;
        }
        int slash = slashed.lastIndexOf('/', wildcard);
        String base = slash < 0 ? "" : slash == 0 ? "/" : slashed.substring(0, slash);
        return new Pattern(Path.of(base), slashed.substring(slash + 1));
    }

    /** What matches, sorted; nothing where the folder is not there. */
    List<Path> matches() {
        int depth = tail.contains("**") ? Integer.MAX_VALUE : tail.split("/", -1).length;
        try (Stream<Path> paths = Files.walk(base, depth)) {
            List<PathMatcher> matchers = matchers();
            return paths.filter(path -> isMatch(matchers, path)).sorted().toList();
        } catch (IOException | UncheckedIOException | PatternSyntaxException e) {
            // The user hears that nothing matches, which is what a folder that cannot be walked gives a shell, too.
            return List.of();
        }
    }

    private boolean isMatch(List<PathMatcher> matchers, Path path) {
        Path below = base.relativize(path);
        return !isHidden(below)
                && (!tail.contains("**") || Files.isRegularFile(path))
                && matchers.stream().anyMatch(matcher -> matcher.matches(below));
    }

    private static boolean isHidden(Path below) {
        for (Path name : below) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** For shells {@code **}{@code /x} also means x itself; for the JDK it does not. */
    private List<PathMatcher> matchers() {
        List<PathMatcher> matchers = new ArrayList<>();
        matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + tail));
        if (tail.contains("**/")) {
            matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + tail.replace("**/", "")));
        }
        return matchers;
    }
}
