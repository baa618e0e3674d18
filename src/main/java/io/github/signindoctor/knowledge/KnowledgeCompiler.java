package io.github.signindoctor.knowledge;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The step of the build that lints the pages and packs them into the one resource that the program reads. */
public final class KnowledgeCompiler {
    private KnowledgeCompiler() {}

    /**
     * Packs a folder. Issues go to standard error, for the person who builds.
     *
     * @param args the folder of pages, then the file to write
     * @throws IllegalArgumentException if there are not two arguments
     * @throws IllegalStateException if the linter has anything to say, style included
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("expected two arguments: the folder of pages, the file to write");
        }
        compile(Path.of(args[0]), Path.of(args[1]), System.err);
    }

    static void compile(Path folder, Path target, PrintStream complaints) throws IOException {
        Issues issues = new Issues();
        List<PageFile> pages = new PageFolder(folder, issues).read();
        new Linter(issues).lint(folder, pages);
        issues.sorted().forEach(complaints::println);
        int count = issues.sorted().size();
        if (count > 0) {
            throw new IllegalStateException(
                    "%d issue(s) in the pages of %s, listed above as file:line".formatted(count, folder));
        }
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.write(target, IndexWriter.write(pages));
    }
}
