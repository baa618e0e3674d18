package io.github.signindoctor.report;

import io.github.signindoctor.model.InputFile;
import java.util.Comparator;
import java.util.List;

/** Names the input files: the folder of all of them once, and each by what is left of its name. */
final class FileNames {
    /** For pages that tell of no input. */
    static final FileNames NONE = new FileNames("", List.of(), List.of());

    /** The shape of files that hold steps of sign-ins and no sign-in. */
    static final String STEPS_ONLY = "portal-csv-authdetails";
    /** As many names does a sentence about the input list. */
    private static final int MOST_NAMES = 3;

    private final String folder;
    private final List<String> longestFirst;
    private final List<String> withSignIns;

    private FileNames(String folder, List<String> longestFirst, List<String> withSignIns) {
        this.folder = folder;
        this.longestFirst = longestFirst;
        this.withSignIns = withSignIns;
    }

    FileNames(List<InputFile> files) {
        List<String> names = files.stream().map(InputFile::name).distinct().toList();
        this.folder = names.stream()
                .map(FileNames::folderOf)
                .reduce(FileNames::shared)
                .filter(shared -> shared.length() > 1)
                .orElse("");
        this.longestFirst = names.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        this.withSignIns = files.stream()
                .filter(file -> file.records() > 0 && !file.shape().equals(STEPS_ONLY))
                .map(InputFile::name)
                .distinct()
                .sorted()
                .toList();
    }

    /** The folder that all files lie below, without the separator at its end; empty where there is none. */
    String folder() {
        return folder.isEmpty() ? "" : folder.substring(0, folder.length() - 1);
    }

    /** The name without that folder. */
    String shorter(String name) {
        return name.startsWith(folder) ? name.substring(folder.length()) : name;
    }

    /** A sentence about the input with short names in it; one that lists every file with sign-ins says so instead. */
    String within(String sentence) {
        String text = withSignIns.size() > 1 ? collapsed(sentence, list(withSignIns)) : sentence;
        for (String name : folder.isEmpty() ? List.<String>of() : longestFirst) {
            text = text.replace(name, shorter(name));
        }
        return text;
    }

    private static String collapsed(String sentence, String list) {
        return sentence.startsWith(list + " ") ? "All files" + sentence.substring(list.length()) : sentence;
    }

    /** As the sentences about the input list names. */
    private static String list(List<String> names) {
        String shown = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        int more = names.size() - MOST_NAMES;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }

    /** With the separator at the end; separators behind the {@code !} of an archive are none of this file system. */
    private static String folderOf(String name) {
        int archive = name.indexOf('!');
        return upToSeparator(archive < 0 ? name : name.substring(0, archive));
    }

    private static String shared(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return upToSeparator(one.substring(0, same));
    }

    private static String upToSeparator(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
