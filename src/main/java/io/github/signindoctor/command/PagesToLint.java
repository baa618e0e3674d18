package io.github.signindoctor.command;

import io.github.signindoctor.knowledge.Knowledge;
import io.github.signindoctor.knowledge.KnowledgeIssue;
import io.github.signindoctor.knowledge.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code lint} was given.
 *
 * @param folder the folder of all pages
 * @param page the one page in it that was asked for; empty for all
 */
record PagesToLint(Path folder, Optional<Path> page) {
    private static final Set<String> KINDS = Set.of("causes", "networks", "remedies", "texts");

    /**
     * Tells a folder from a page.
     *
     * @throws StopException if it is neither
     */
    static PagesToLint of(Path target) {
        if (Files.isDirectory(target)) {
            return new PagesToLint(target, Optional.empty());
        }
        if (!Files.isRegularFile(target)) {
            throw StopException.failed(
                    "no such folder or page: '" + target + "' (expected pages in YAML)",
                    "name the folder: signin-doctor lint DIR");
        }
        if (!target.toString().endsWith(".yaml")) {
            throw StopException.failed(
                    "not a page: '" + target + "' (expected a folder, or a file that ends in .yaml)",
                    "name the folder: signin-doctor lint DIR");
        }
        return new PagesToLint(folderOf(target), Optional.of(target));
    }

    /** Pages that are no codes lie in a folder of their kind. */
    private static Path folderOf(Path page) {
        Path folder = page.toAbsolutePath().normalize().getParent();
        boolean isKind = folder.getFileName() != null
                && KINDS.contains(folder.getFileName().toString())
                && folder.getParent() != null;
        return isKind ? folder.getParent() : folder;
    }

    /**
     * All mistakes, or those of the one page.
     *
     * @throws IOException if the folder cannot be listed
     */
    List<KnowledgeIssue> issues() throws IOException {
        Loaded loaded = Knowledge.isWhole(folder) ? Knowledge.load(folder) : Knowledge.overlaid(folder);
        return page.map(file -> loaded.issues().stream()
                        .filter(issue ->
                                issue.file().equals(file.toAbsolutePath().normalize()))
                        .map(issue ->
                                new KnowledgeIssue(file, issue.line(), issue.grade(), issue.problem(), issue.help()))
                        .toList())
                .orElseGet(loaded::issues);
    }
}
