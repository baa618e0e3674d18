package io.github.signindoctor.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The profiles there are: those with settings, and those with which somebody is signed in.
 *
 * @param names sorted
 */
record Profiles(List<String> names) {
    private static final String ENDING = ".json";

    static Profiles in(Folders folders) throws IOException {
        TreeSet<String> names = new TreeSet<>(named(folders.profile("any").getParent()));
        names.addAll(named(folders.account("any").getParent()));
        return new Profiles(List.copyOf(names));
    }

    private static List<String> named(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .toList();
        }
    }

    /** @throws SettingsException when there is none of this name */
    void check(String name) throws SettingsException {
        if (!names.contains(name)) {
            String there = names.isEmpty() ? "there is none yet" : "there are: " + String.join(", ", names);
            throw SettingsException.mistyped(
                    "no such profile: '" + name + "' (" + there + ")",
                    "'signin-doctor login --profile " + name + "' with --tenant and --client-id makes it");
        }
    }
}
