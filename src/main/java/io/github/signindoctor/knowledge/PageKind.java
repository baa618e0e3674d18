package io.github.signindoctor.knowledge;

import java.nio.file.Path;

/** The five kinds of pages, each with its folder below {@code error-codes/}. */
enum PageKind {
    CODE("", "code"),
    TEXT("texts", "result text"),
    CAUSE("causes", "cause"),
    REMEDY("remedies", "remedy"),
    NETWORK("networks", "network");

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
        return switch (this) {
            case CODE -> "code";
            case NETWORK -> "network";
            case TEXT, CAUSE, REMEDY -> "id";
        };
    }

    /** Whether its pages are named by a number and stand in the order of these. */
    boolean isNumbered() {
        return this == CODE || this == NETWORK;
    }

    /** Where the page with this identifier belongs. */
    Path file(Path root, String id) {
        return root.resolve(folder).resolve(id + ".yaml");
    }
}
