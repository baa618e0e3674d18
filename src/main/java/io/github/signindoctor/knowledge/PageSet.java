package io.github.signindoctor.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All pages that are linted together.
 *
 * @param root the folder that they were read from, for pages that are missing
 * @param all every page, wrong ones included
 * @param sound those whose form is right
 */
record PageSet(Path root, List<PageFile> all, List<PageFile> sound) {
    PageSet {
        all = List.copyOf(all);
        sound = List.copyOf(sound);
    }

    /** Identifiers of the pages of a kind; a page with a mistake in it is there all the same. */
    Set<String> ids(PageKind kind) {
        return all.stream()
                .filter(each -> each.kind() == kind)
                .map(PageFile::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The pages of a kind whose form is right. */
    List<PageFile> sound(PageKind kind) {
        return sound.stream().filter(each -> each.kind() == kind).toList();
    }
}
