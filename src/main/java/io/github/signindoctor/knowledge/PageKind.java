package io.github.signindoctor.knowledge;

import java.nio.file.Path;

/** The four kinds of pages, each with its folder below {@code error-codes/}. */
enum PageKind {
    CODE("", "code"),
    TEXT("texts", "result text"),
    CAUSE("causes", "cause"),
    REMEDY("remedies", "remedy");

    private final String folder;
    private final String noun;

    PageKind(String folder, String noun) {
        this.folder = folder;
        this.noun = noun;
    }

    /** The folder's name; empty for codes, which lie at the root. */
    String folder() {
        return folder;
    }

    /** What a person calls such a page. */
    String noun() {
        return noun;
    }

    /** The key that must equal the file name. */
    String key() {
        return this == CODE ? "code" : "id";
    }

    /** Where the page with this identifier belongs. */
    Path file(Path root, String id) {
        return root.resolve(folder).resolve(id + ".yaml");
    }
}
