package io.github.signindoctor.knowledge;

import java.nio.file.Path;
import java.util.List;

/** The one linter of the pages: tests, the verb {@code lint}, loading and the build all ask it. */
final class Linter {
    /** A page that fails one of these has no meaning that the other rules could look at. */
    private static final List<PageRule> FORM = List.of(
            new EmptyValues(),
            new FileNameIsId(),
            new MissingKeys(),
            new PointerForms(),
            new RepeatedKeys(),
            new UnknownKeys(),
            new ValueForms(),
            new WordsAllowed());

    private static final List<PageRule> WRITING = List.of(
            new CauseGroups(),
            new FoldedPatterns(),
            new FullStops(),
            new KeyOrder(),
            new LineLengths(),
            new PageLengths(),
            new Placeholders(),
            new PlainYaml(),
            new PublicSources(),
            new RunnableRemedies(),
            new TextLengths());

    private static final List<SetRule> TOGETHER =
            List.of(new CompleteVocabulary(), new Duplicates(), new Links(), new OwnTexts(), new ReachableRemedies());

    private final Issues issues;

    Linter(Issues issues) {
        this.issues = issues;
    }

    /**
     * Asks every rule.
     *
     * @param root the folder that the pages were read from
     * @param pages as read; those that ship with the program are only looked at together with the others
     * @return the pages that can be used
     */
    List<PageFile> lint(Path root, List<PageFile> pages) {
        pages.stream().filter(page -> !page.isBuiltIn() && page.isReadable()).forEach(page -> ask(FORM, page));
        List<PageFile> sound =
                pages.stream().filter(page -> !issues.hasErrorIn(page.file())).toList();
        sound.stream().filter(page -> !page.isBuiltIn()).forEach(page -> ask(WRITING, page));
        PageSet set = new PageSet(root, pages, sound);
        TOGETHER.forEach(rule -> rule.check(set, issues));
        return sound;
    }

    private void ask(List<PageRule> rules, PageFile page) {
        Complaints complaints = issues.about(page.file());
        rules.forEach(rule -> rule.check(page, complaints));
    }
}
