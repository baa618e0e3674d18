package io.github.signindoctor.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays the pages of a folder over others. */
final class Overlay {
    private Overlay() {}

    static Loaded lay(List<PageFile> below, Path folder) {
        Issues issues = new Issues();
        Map<String, PageFile> pages = new LinkedHashMap<>();
        below.forEach(page -> pages.put(nameOf(page), page));
        for (PageFile page : new PageFolder(folder, issues).read()) {
            if (page.kind() == PageKind.CAUSE) {
                issues.about(page.file())
                        .error(
                                0,
                                "the cause '%s' cannot be replaced or added here".formatted(page.id()),
                                "a cause is a check of the program; replace codes, texts or remedies instead");
            } else {
                pages.put(nameOf(page), page);
            }
        }
        return Knowledge.lint(folder, new ArrayList<>(pages.values()), issues);
    }

    private static String nameOf(PageFile page) {
        return page.kind().folder() + "/" + page.id();
    }
}
