package io.github.signindoctor.knowledge;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the pages of one folder; whatever cannot be read becomes an issue. */
final class PageFolder {
    /** More than ten times the longest page; a larger file is no page. */
    private static final long LARGEST_PAGE = 256 * 1024;

    private static final String ENDING = ".yaml";

    private final Path root;
    private final Issues issues;

    PageFolder(Path root, Issues issues) {
        this.root = root;
        this.issues = issues;
    }

    /** All pages, those that cannot be read too, in order of kind and identifier. */
    List<PageFile> read() {
        List<PageFile> pages = new ArrayList<>();
        for (PageKind kind : PageKind.values()) {
            for (Path file : list(kind)) {
                pages.add(read(kind, file));
            }
        }
        pages.sort(PageFile.ORDER);
        return pages;
    }

    private List<Path> list(PageKind kind) {
        Path folder = root.resolve(kind.folder());
        if (kind != PageKind.CODE && !Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isPage(kind, file)).sorted().toList();
        } catch (IOException e) {
            issues.about(folder).error(0, "cannot read the folder: " + e.getMessage(), "check the path and its rights");
            return List.of();
        }
    }

    private boolean isPage(PageKind kind, Path file) {
        String name = file.getFileName().toString();
        boolean ours = name.startsWith(".") || name.equals("README.md") || kind == PageKind.CODE && isKindFolder(file);
        if (ours) {
            return false;
        }
        if (!Files.isRegularFile(file) || !name.endsWith(ENDING)) {
            issues.about(file).error(0, "not a page (expected a file that ends in .yaml)", "rename it or move it away");
            return false;
        }
        return true;
    }

    private static boolean isKindFolder(Path file) {
        String name = file.getFileName().toString();
        return Files.isDirectory(file)
                && Stream.of(PageKind.values()).anyMatch(kind -> kind.folder().equals(name));
    }

    private PageFile read(PageKind kind, Path file) {
        Complaints complaints = issues.about(file);
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - ENDING.length());
        return text(file, complaints)
                .flatMap(text -> new YamlReader(complaints)
                        .read(text)
                        .map(tree ->
                                new PageFile(kind, id, file, tree, text.lines().toList(), false)))
                .orElseGet(() -> PageFile.unreadable(kind, id, file));
    }

    private static Optional<String> text(Path file, Complaints complaints) {
        try {
            if (Files.size(file) > LARGEST_PAGE) {
                complaints.error(0, "too large for a page (expected at most 256 KiB)", "keep one entry a file");
                return Optional.empty();
            }
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            complaints.error(0, "not UTF-8 (expected UTF-8 text)", "save it again as UTF-8");
        } catch (IOException e) {
            complaints.error(0, "cannot be read: " + e.getMessage(), "check the file and its rights");
        }
        return Optional.empty();
    }
}
