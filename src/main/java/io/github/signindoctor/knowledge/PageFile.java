package io.github.signindoctor.knowledge;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * One page as it lies in a folder.
 *
 * @param kind told by the folder
 * @param id the file's name without ending
 * @param file where it lies
 * @param root its keys and values
 * @param lines its text, line by line; empty for a page that ships with the program
 * @param isBuiltIn whether it ships with the program, and so was linted when the program was built
 */
record PageFile(PageKind kind, String id, Path file, Node.Mapping root, List<String> lines, boolean isBuiltIn) {
    /** By kind, codes and networks by number, others by identifier. */
    static final Comparator<PageFile> ORDER = Comparator.comparing(PageFile::kind)
            .thenComparing(page -> page.kind().isNumbered() ? page.id().length() : 0)
            .thenComparing(PageFile::id);

    PageFile {
        lines = List.copyOf(lines);
    }

    /** A page that lies in a folder but cannot be read, which has been said; it is not missing all the same. */
    static PageFile unreadable(PageKind kind, String id, Path file) {
        return new PageFile(kind, id, file, new Node.Mapping(List.of(), 1), List.of(), false);
    }

    /** Whether it has any keys. */
    boolean isReadable() {
        return !root.entries().isEmpty();
    }
}
