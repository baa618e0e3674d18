package io.github.signindoctor.knowledge;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the pages come from: the program itself, a folder, or both. */
public final class Knowledge {
    /** Where the build puts the packed pages, beside this class. */
    static final String RESOURCE = "knowledge.index";

    private Knowledge() {}

    /**
     * The pages that ship with the program. Read once; a page is opened when it is first asked for.
     *
     * @throws UncheckedIOException if the program was built without them or they are damaged
     */
    public static KnowledgeBase builtIn() {
        return BuiltIn.BASE;
    }

    /**
     * Reads and lints a folder that is laid out as {@code error-codes/}. Never throws for what it finds there: a missing
     * folder and an unreadable file are issues too.
     */
    public static Loaded load(Path folder) {
        Issues issues = new Issues();
        return lint(folder, new PageFolder(folder, issues).read(), issues);
    }

    /**
     * The pages of the program with those of a folder laid over them: whole pages of codes, result texts,
     * remedies and networks are replaced or added by file name. All are linted together. A cause in the folder is an issue, for a cause is a
     * check of the program and not a matter of wording.
     *
     * @throws UncheckedIOException as {@link #builtIn()} does
     */
    public static Loaded overlaid(Path folder) {
        return Overlay.lay(BuiltIn.INDEX.pages(), folder);
    }

    /** Lints the pages of the program as they lie in it; their writing was checked when it was built. */
    public static Loaded recheck() {
        return lint(Path.of("error-codes"), BuiltIn.INDEX.pages(), new Issues());
    }

    /**
     * Whether a folder holds a whole knowledge base, to be told by its causes, and not just pages to lay over one.
     *
     * @throws IOException if the folder of causes cannot be listed
     */
    public static boolean isWhole(Path folder) throws IOException {
        Path causes = folder.resolve(PageKind.CAUSE.folder());
        if (!Files.isDirectory(causes)) {
            return false;
        }
        try (Stream<Path> files = Files.list(causes)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).count()
                    > Vocabulary.causes().size() / 2;
        }
    }

    /** Lints pages and shelves those that can be used. */
    static Loaded lint(Path folder, List<PageFile> pages, Issues issues) {
        List<PageFile> sound = new Linter(issues).lint(folder, pages);
        List<Card> cards = sound.stream().map(Card::of).toList();
        return new Loaded(new ShelvedKnowledge(cards), issues.sorted());
    }

    /** Holds the program's own pages, so that they are read when first needed and only once. */
    private static final class BuiltIn {
        static final KnowledgeIndex INDEX = read();
        static final KnowledgeBase BASE = new IndexedKnowledge(INDEX);

        private static KnowledgeIndex read() {
            try (InputStream resource = Knowledge.class.getResourceAsStream(RESOURCE)) {
                if (resource == null) {
                    throw new FileNotFoundException(RESOURCE);
                }
                return new KnowledgeIndex(resource.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("the program is incomplete: its knowledge cannot be read", e);
            }
        }
    }
}
